namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>Constraints on a predicate's statements beyond domain, range and cardinality; in Wikidata's terms.</summary>
/// <param name="IsDistinct">No two subjects have the same value at one time.</param>
/// <param name="Format">A regular expression that the whole value matches; null where any text will do.</param>
/// <param name="OneOf">The only values, as written; empty for any.</param>
/// <param name="IsContemporary">Subject, object and statement share a day.</param>
/// <param name="RequiredStatements">Predicates that every subject of this one must have too.</param>
/// <seealso href="https://www.wikidata.org/wiki/Help:Property_constraints_portal"/>
public sealed record PredicateConstraints(
    bool IsDistinct, string? Format, EquatableArray<string> OneOf, bool IsContemporary, EquatableArray<string> RequiredStatements)
{
    public static PredicateConstraints None { get; } = new(false, null, default, false, default);
}

/// <summary>Constraints on the entities of a kind and of the kinds below it.</summary>
/// <param name="Begins">The date property that says when such an entity begins to exist; null where none does.</param>
/// <param name="Ends">The date property that says when it ceases to; null where none does.</param>
/// <param name="RequiredStatements">Predicates that every such entity must have.</param>
public sealed record KindConstraints(string? Begins, string? Ends, EquatableArray<string> RequiredStatements)
{
    public static KindConstraints None { get; } = new(null, null, default);
}
