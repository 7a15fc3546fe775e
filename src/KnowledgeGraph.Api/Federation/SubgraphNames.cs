namespace KnowledgeGraph.Api.Federation;

/// <summary>
/// The names of the types that all subgraphs of a graph have in common, and those of the others. Types that exist only in a namespaced
/// schema begin with an underscore until they are renamed, so that no kind can have their names.
/// </summary>
/// <param name="prefix">The namespace; null if there is none.</param>
/// <param name="scalars">The scalars of the schema, which mean the same everywhere.</param>
internal sealed class SubgraphNames(string? prefix, IEnumerable<string> scalars)
{
    public const string Query = "Query";
    public const string RootQuery = "_Query";
    public const string SharedEntity = "_SharedEntity";
    public const string Any = "_Any";
    public const string AnyEntity = "_Entity";
    public const string Service = "_Service";
    public const string ServiceField = "_service";
    public const string EntitiesField = "_entities";

    /// <summary>The field of the query root that all namespaced sets have in common.</summary>
    public const string SharedEntityField = "sharedEntity";

    private readonly HashSet<string> _kept = new([.. scalars, Any, AnyEntity, Service], StringComparer.Ordinal);

    /// <summary>The name under which clients know a type.</summary>
    public string Of(string name)
    {
        if (prefix is null || _kept.Contains(name))
        {
            return name;
        }

        return name is RootQuery or SharedEntity ? name[1..] : $"{prefix}_{name}";
    }
}
