using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Validation;

/// <summary>The addition to a message about a derived statement: how it was derived, and from which premises.</summary>
internal static class InferencePhrase
{
    private const int TellableLocations = 10;
    private const string Premise = "a premise";

    /// <summary>A part of a sentence for each derived statement; empty where all are stated.</summary>
    public static string Of(params BoundStatement[] statements)
    {
        var text = "";
        foreach (var statement in statements)
        {
            if (statement.Origin is not { } origin)
            {
                continue;
            }

            var premises = string.Join(" and ", origin.Premises.Select(Triple));
            text += $"; {Triple(statement)} is derived by {origin.Rule} from {premises}, and goes when one of them is deprecated";
        }

        return text;
    }

    /// <summary>The places of the first statement and of all stated ones behind either, without that of the second.</summary>
    public static IReadOnlyList<SyntaxLocation> FurtherLocations(BoundStatement first, BoundStatement second)
    {
        var locations = new List<SyntaxLocation>();
        var roles = new List<SyntaxLocation>();
        var open = new Queue<BoundStatement>([first, second]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0 && locations.Count < TellableLocations)
        {
            var statement = open.Dequeue();
            if (statement.Location != second.Location && !locations.Contains(statement.Location))
            {
                locations.Add(statement.Location);
                roles.Add(ReferenceEquals(statement, first) ? first.Location : statement.Location with { Role = Premise });
            }

            foreach (var premise in statement.Origin?.Premises ?? [])
            {
                if (seen.Add(premise.Symbol.Id))
                {
                    open.Enqueue(premise);
                }
            }
        }

        return roles;
    }

    private static string Triple(BoundStatement statement) =>
        $"'{statement.Symbol.Subject}' '{statement.Symbol.Predicate}' '{statement.ObjectEntity}'";
}
