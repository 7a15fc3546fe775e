namespace KnowledgeGraph.Api.Naming;

/// <summary>
/// Names that must be distinct. The compiler rejects an ontology whose names clash with built-in ones; an image made by other means may
/// still have one, and then the later name gets a trailing underscore rather than breaking the schema.
/// </summary>
/// <param name="taken">The names that are taken from the start.</param>
internal sealed class NameScope(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>Whether nothing has this name yet.</summary>
    public bool IsFree(string name) => !_taken.Contains(name);

    /// <summary>Claims <paramref name="name"/>, with trailing underscores as needed to make it unique.</summary>
    public string Claim(string name)
    {
        while (!_taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
