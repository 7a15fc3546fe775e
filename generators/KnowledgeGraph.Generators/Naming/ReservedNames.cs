namespace KnowledgeGraph.Generators.Naming;

/// <summary>Names that the emitted code has for itself, beside those of <see cref="object"/>.</summary>
public static class ReservedNames
{
    private static readonly string[] ObjectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Types of the namespace that are not a kind.</summary>
    public static IEnumerable<string> Types { get; } = ["Facts", "FactImage", "StatementQualifiers"];

    /// <summary>Members of <c>Facts</c> that are not a collection.</summary>
    public static IEnumerable<string> FactsMembers { get; } =
        [.. ObjectMembers, "Facts", "Graph", "From", "Find", "Get", "Kinds", "Predicates", "Qualifiers", "Readers"];

    /// <summary>Members of a collection that are not an entity.</summary>
    public static IEnumerable<string> CollectionMembers { get; } = [.. ObjectMembers, "All", "Find", "From", "Get", "Kind"];

    /// <summary>Members of a kind that are not a predicate.</summary>
    public static IEnumerable<string> KindMembers { get; } =
        [.. ObjectMembers, "Aliases", "Description", "Entity", "From", "Id", "KindName", "Name"];

    /// <summary>Members of a class of terms, or of an enum, that are not a term.</summary>
    public static IEnumerable<string> TermScope => ObjectMembers;

    /// <summary>
    /// Members of a statement that a qualifier must not be called like: the call would mean the member instead.
    /// </summary>
    public static IEnumerable<string> StatementMembers { get; } =
        [.. ObjectMembers, "StatementQualifiers"];
}
