using System.Runtime.InteropServices;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Statements;

/// <summary>
/// The combinations of traits that statements have. There are few, and many a view is decided by them, so that it is asked once for each
/// combination and not once for each statement.
/// </summary>
internal static class TraitCombinations
{
    /// <summary>The number of combinations that two bytes hold.</summary>
    public const int Count = 1 << 16;

    /// <summary>Rows after which cancellation is looked for.</summary>
    public const int Block = 1 << 14;

    /// <summary>Whether the traits of a statement decide if a view has it.</summary>
    public static bool Decide(EdgeFilter filter) =>
        filter.IsTimeless && filter.Graph.Ontology.Predicates.All(predicate => filter.AllowsPredicate(predicate.Index, along: true));

    /// <summary>The combinations of a column.</summary>
    public static ReadOnlySpan<ushort> Of(ReadOnlySpan<StatementTraits> traits) => MemoryMarshal.Cast<StatementTraits, ushort>(traits);

    /// <summary>The combination of one statement.</summary>
    public static ushort Of(StatementTraits traits) => Of([traits])[0];
}
