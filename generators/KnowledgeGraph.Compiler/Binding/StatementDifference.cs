using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>The differences between two statements that count as one, and would tell them apart if the ontology said so.</summary>
internal static class StatementDifference
{
    /// <summary>The end of the message; empty where nothing differs that can identify a statement.</summary>
    public static string Of(BoundStatement first, BoundStatement second)
    {
        var parts = Parts(first, second).ToArray();
        if (parts.Length == 0)
        {
            return "";
        }

        string[] identity = [.. second.Predicate.IdentifiedBy, .. parts];
        Array.Sort(identity, StringComparer.Ordinal);
        return $"; if they are two, as their {string.Join(" and ", parts.Select(part => $"'{part}'"))} differ, write "
            + $"'identifiedBy: [{string.Join(", ", identity)}]' at '{second.Predicate.Name}' in the ontology";
    }

    private static IEnumerable<string> Parts(BoundStatement first, BoundStatement second)
    {
        var (before, after) = (first.Symbol, second.Symbol);
        if (second.Predicate.Temporal == TemporalShape.State && before.Time.Since != after.Time.Since)
        {
            yield return StatementFields.Since;
        }

        if (second.Predicate.Temporal == TemporalShape.Event && before.Time.On != after.Time.On)
        {
            yield return StatementFields.On;
        }

        foreach (var qualifier in second.Predicate.AllowedQualifiers)
        {
            if (Text(before, qualifier) != Text(after, qualifier))
            {
                yield return qualifier;
            }
        }
    }

    private static string Text(StatementSymbol statement, string name) => string.Join("\n", statement.Qualifiers
        .Where(qualifier => qualifier.Qualifier == name).Select(qualifier => FactValueTypes.CanonicalText(qualifier.Value)));
}
