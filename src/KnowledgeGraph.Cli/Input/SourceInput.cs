using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Input;

/// <summary>The sources that a command line names.</summary>
internal static class SourceInput
{
    /// <summary>The sources of a set.</summary>
    /// <exception cref="UnusableInputException">It has none that can be read.</exception>
    public static SourceList Read(FactSetFiles set)
    {
        var file = SourceList.FileOf(set) ?? throw new UnusableInputException("The set has no sources.yaml.");
        return SourceList.Read(file)
            ?? throw new UnusableInputException("sources.yaml has no readable 'sources'; run 'kg check' to see why.");
    }

    /// <summary>The source with an id.</summary>
    /// <exception cref="UnusableInputException">There is none; the message names those that there are.</exception>
    public static SourceEntry Find(SourceList sources, string id) => sources.Find(id) ?? throw new UnusableInputException(
        $"There is no source '{id}'. Available: {string.Join(", ", sources.Entries.Select(known => known.Id))}.");
}
