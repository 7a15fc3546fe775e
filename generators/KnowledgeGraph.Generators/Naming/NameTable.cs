namespace KnowledgeGraph.Generators.Naming;

/// <summary>Hands out names, each once. The result depends on the order of the calls only.</summary>
public sealed class NameTable
{
    private readonly HashSet<string> _taken;

    /// <param name="comparer">Ordinal for C#; ordinal without case for the names of files.</param>
    /// <param name="reserved">Names that nobody may have.</param>
    public NameTable(StringComparer comparer, IEnumerable<string> reserved) => _taken = new HashSet<string>(reserved, comparer);

    /// <summary>Takes <paramref name="wanted"/>, with as many underscores after it as it needs to be new.</summary>
    public string Take(string wanted)
    {
        var name = wanted;
        while (!_taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
