namespace KnowledgeGraph.Api.Naming;

/// <summary>
/// Names that must differ from one another. The compiler refuses an ontology whose names clash with built-in ones; an image made
/// by other means may still hold one, and then the later name gives way by a trailing underscore instead of breaking the schema.
/// </summary>
/// <param name="taken">Names that are in use from the start.</param>
internal sealed class NameScope(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>Takes <paramref name="name"/>, with as many underscores behind it as make it new.</summary>
    public string Claim(string name)
    {
        while (!_taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
