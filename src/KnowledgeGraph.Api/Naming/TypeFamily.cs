namespace KnowledgeGraph.Api.Naming;

/// <summary>The names of a type and of the types of its lists.</summary>
/// <param name="Type">The type itself.</param>
/// <param name="Connection">A page of it.</param>
/// <param name="Edge">An item of that page.</param>
/// <param name="Relation">The one relation to it by a predicate of cardinality one.</param>
/// <param name="Filter">Conditions on it.</param>
/// <param name="Order">The keys by which it can be ordered.</param>
internal sealed record TypeFamily(
    string Type,
    string Connection,
    string Edge,
    string Relation,
    string Filter,
    string Order)
{
    /// <summary>The family of the interface of all entities.</summary>
    public static TypeFamily Entity { get; } = Of(TypeNames.Entity);

    public static TypeFamily Statement { get; } = Of(TypeNames.Statement);

    public static TypeFamily Source { get; } = Of(TypeNames.Source);

    public static TypeFamily Conflict { get; } = Of(TypeNames.Conflict);

    public static TypeFamily TimelineEntry { get; } = Of("TimelineEntry") with { Connection = "TimelineConnection", Edge = "TimelineEdge" };

    /// <summary>Claims the names of the family of <paramref name="type"/>.</summary>
    public static TypeFamily Claim(string type, NameScope scope) => Create(type, scope.Claim);

    private static TypeFamily Of(string type) => Create(type, static name => name);

    private static TypeFamily Create(string type, Func<string, string> claim) => new(
        claim(type),
        claim(type + "Connection"),
        claim(type + "Edge"),
        claim(type + "Relation"),
        claim(TypeNames.FilterOf(type)),
        claim(type + "Order"));
}
