namespace KnowledgeGraph.Generators.Naming;

/// <summary>
/// Names that the emitted code has for itself. A type may not be called like one of its own members (CS0542), and so the members of
/// a sort of type are reserved among the names of that sort, too.
/// </summary>
public static class ReservedNames
{
    private static readonly string[] ObjectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Members of a kind that are not a predicate.</summary>
    public static IEnumerable<string> KindMembers { get; } =
        [.. ObjectMembers, "Aliases", "Description", "Entity", "From", "Id", "KindName", "LocalNames", "Marking", "Name"];

    /// <summary>Types of the namespace that are not a kind or an enumeration, and what those may not be called.</summary>
    public static IEnumerable<string> Types { get; } = [.. KindMembers, "FactImage", "Facts", "Readers", "StatementQualifiers"];

    /// <summary>Members of a collection that are not an entity.</summary>
    public static IEnumerable<string> CollectionMembers { get; } = [.. ObjectMembers, "All", "Find", "From", "Get"];

    /// <summary>Members of <c>Facts</c> that are not a collection, and what a collection may not be called.</summary>
    public static IEnumerable<string> FactsMembers { get; } =
        [.. CollectionMembers, "Facts", "Graph", "Kinds", "Open", "Predicates", "Readers"];

    /// <summary>Members of a class of terms, or of an enum, that are not a term.</summary>
    public static IEnumerable<string> TermMembers => ObjectMembers;

    /// <summary>Extensions of a statement that are not a qualifier.</summary>
    public static IEnumerable<string> QualifierMembers { get; } = [.. ObjectMembers, "StatementQualifiers"];
}
