using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Graphs;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Refuses cycles of <c>subPredicateOf</c>, each told from the predicate that is declared first.</summary>
internal static class SubPredicateChecker
{
    public static void Check(List<PredicateDeclaration> declarations, OntologyScope scope)
    {
        var declared = declarations.ToDictionary(declaration => declaration.Name.Value, StringComparer.Ordinal);
        var finder = new CycleFinder<string>(
            name => declared[name].Symbol.SubPredicateOf is { } general && declared.ContainsKey(general) ? [general] : [],
            general => general);
        foreach (var component in finder.Components(declared.Keys))
        {
            var members = new HashSet<string>(component, StringComparer.Ordinal);
            var first = declarations.First(declaration => members.Contains(declaration.Name.Value)).Name.Value;
            Report([first, .. finder.ShortestThrough(first)!], declared, scope);
        }
    }

    private static void Report(List<string> names, Dictionary<string, PredicateDeclaration> declared, OntologyScope scope)
    {
        var places = names.Take(names.Count - 1).Select(At);
        scope.Reader.Diagnostics.Report(
            DiagnosticCatalogue.CircularSubPredicate, At(names[0]), [.. places.Skip(1).Take(CyclePhrase.MaxSteps)], names[0],
            CyclePhrase.Of(names));

        SyntaxLocation At(string name) => scope.Reader.At(declared[name].Syntax.Find("subPredicateOf")!.Value);
    }
}
