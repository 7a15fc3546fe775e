using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>The properties that a kind names must exist, and every entity of the kind must be able to have them.</summary>
internal static class KindConstraintChecker
{
    public static void Check(OntologyScope scope)
    {
        foreach (var kind in scope.KindSyntax)
        {
            foreach (var key in (string[])["begins", "ends", "requires"])
            {
                foreach (var name in scope.Reader.Scalars(kind.Value, key))
                {
                    if (!scope.Index.Predicates.TryGetValue(name.Value, out var predicate))
                    {
                        scope.ReportUnknown(name, "predicate", scope.Index.Predicates.Keys);
                    }
                    else if (Reason(kind.Key, key, predicate, scope.Index) is { } reason)
                    {
                        scope.Reader.Diagnostics.Report(DiagnosticCatalogue.WrongConstraint, scope.Reader.At(name), key, kind.Key, reason);
                    }
                }
            }
        }
    }

    private static string? Reason(string kind, string key, PredicateDefinition predicate, OntologyIndex index)
    {
        if (key != "requires" && predicate.Symbol.Type != ValueKind.Date)
        {
            return $"the values of '{predicate.Symbol.Name}' are not dates";
        }

        return index.Cover(new EquatableArray<string>([kind])).IsSubsetOf(predicate.Domain)
            ? null
            : $"the domain of '{predicate.Symbol.Name}' does not cover the kind";
    }
}
