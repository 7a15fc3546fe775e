using KnowledgeGraph.Compiler.Binding;

namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>Takes the stated relations over. What is negated supports nothing, and neither does what is deprecated.</summary>
internal static class StatedFacts
{
    /// <summary>The facts by statement id; all of them are in the table.</summary>
    public static List<Fact> Collect(FactIndex facts, Numbering numbering, FactTable table)
    {
        var stated = new List<Fact>();
        foreach (var statement in facts.Statements)
        {
            var symbol = statement.Symbol;
            if (statement.ObjectEntity is not { } other || symbol.Modality == Modality.Negated)
            {
                continue;
            }

            var key = new FactKey(
                numbering.EntityNumbers[symbol.Subject], numbering.PredicateNumbers[symbol.Predicate], numbering.EntityNumbers[other]);
            stated.Add(new Fact(key, StrengthOf(statement, numbering))
            {
                IsStated = true,
                IsStep = true,
                IsPremise = symbol.Rank != Rank.Deprecated,
                Id = symbol.Id,
                Statement = statement,
            });
        }

        stated.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        stated.ForEach(table.Add);
        return stated;
    }

    private static Strength StrengthOf(BoundStatement statement, Numbering numbering) => new(
        DaySpan.Of(statement.Symbol.Time),
        statement.Symbol.Modality,
        statement.Symbol.Credibility,
        statement.Symbol.Likelihood,
        statement.Symbol.AttributedTo is { } agent ? numbering.EntityNumbers[agent] : Strength.OwnVoice,
        statement.IsLenient);
}
