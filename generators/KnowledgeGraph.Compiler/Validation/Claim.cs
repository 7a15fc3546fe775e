using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Validation;

/// <summary>A statement as one side of a possible contradiction.</summary>
/// <param name="Value">Two claims of one group exclude each other when their values differ and their times meet.</param>
internal sealed record Claim(BoundStatement Statement, string Value)
{
    /// <summary>The days on which it certainly holds.</summary>
    public DaySet Days { get; } = Statement.Symbol.Time.CertainDays;

    /// <summary>
    /// No end of it is written: it holds whenever its sources spoke. Two such claims of one source hold at the same time even
    /// where nobody knows the day.
    /// </summary>
    public bool HoldsWhenTold =>
        Statement.Predicate.Temporal == TemporalShape.State
        && Statement.Symbol.Time is { Since: null, Until: null };

    public SyntaxLocation Location => Statement.Location;

    public Rank Rank => Statement.Symbol.Rank;

    /// <summary>The two as they stand in the set: by path, then by place.</summary>
    public static (Claim First, Claim Second) InOrder(Claim left, Claim right)
    {
        var (first, second) = (left.Statement.Location, right.Statement.Location);
        var order = string.CompareOrdinal(first.Text.Path, second.Text.Path);
        if (order == 0)
        {
            order = first.Span.Start.CompareTo(second.Span.Start);
        }

        return order <= 0 ? (left, right) : (right, left);
    }
}
