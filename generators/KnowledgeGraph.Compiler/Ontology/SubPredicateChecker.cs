using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Refuses circles of <c>subPredicateOf</c>.</summary>
internal static class SubPredicateChecker
{
    public static void Check(List<PredicateDeclaration> declarations, OntologyScope scope)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            var way = new List<string> { declaration.Name.Value };
            var current = declaration.Symbol.SubPredicateOf;
            while (current is not null && way.Count <= declarations.Count && current != way[0])
            {
                way.Add(current);
                current = scope.Index.Predicates.TryGetValue(current, out var next) ? next.Symbol.SubPredicateOf : null;
            }

            if (current != way[0] || told.Contains(way[0]))
                continue;
            told.UnionWith(way);
            way.Add(way[0]);
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.CircularSubPredicate,
                scope.Reader.At(declaration.Syntax.Find("subPredicateOf")!.Value),
                way[0],
                string.Join(" → ", way));
        }
    }
}
