using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>The identifiers of the sources of an import.</summary>
public static class SourceIds
{
    /// <summary>The identifier of the source of a file.</summary>
    /// <param name="mapping">The name of the mapping, with which it begins.</param>
    public static string Of(string mapping, string file)
    {
        var own = Slug.Of(mapping);
        var stem = Slug.Of(Path.ChangeExtension(file, null).Replace('/', '-'));
        return stem == own || stem.StartsWith(own + "-", StringComparison.Ordinal) || own.Length == 0 ? stem : $"{own}-{stem}".TrimEnd('-');
    }
}
