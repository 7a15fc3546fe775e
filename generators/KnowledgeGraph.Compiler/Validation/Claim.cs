using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Validation;

/// <summary>A statement as one side of a possible contradiction.</summary>
/// <param name="Value">Two claims of one group exclude each other when their values differ and their times meet.</param>
internal sealed record Claim(BoundStatement Statement, string Value)
{
    /// <summary>The first day on which it certainly holds.</summary>
    public int Start => Statement.Symbol.Time.SinceLatest;

    /// <summary>The last day on which it certainly holds; before <see cref="Start"/> where no day is certain.</summary>
    public int End => Statement.Symbol.Time.UntilEarliest;

    /// <summary>
    /// No end of it is written: it holds whenever its sources spoke. Two such claims of one source hold at the same time even
    /// where nobody knows the day.
    /// </summary>
    public bool HoldsWhenTold =>
        Statement.Predicate.Temporal == TemporalShape.State
        && Statement.Symbol.Time is { Since: null, Until: null };

    public SyntaxLocation Location => Statement.Location;

    public Rank Rank => Statement.Symbol.Rank;
}
