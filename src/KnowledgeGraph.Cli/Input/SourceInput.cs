using KnowledgeGraph.Format;
using KnowledgeGraph.Language.FactSets;
namespace KnowledgeGraph.Cli.Input;

/// <summary>The sources that a command line names.</summary>
internal static class SourceInput
{
    /// <summary>The sources of a set.</summary>
    /// <exception cref="UnusableInputException">It has none that can be read.</exception>
    public static SourceList Read(FactSetFiles set) => SourceList.Read(set) is { Entries.Count: > 0 } sources
        ? sources
        : throw new UnusableInputException("The set has no file with readable 'sources'; run 'kg check' to see why.");

    /// <summary>The source with an id.</summary>
    /// <exception cref="UnusableInputException">There is none; the message names those that there are.</exception>
    public static SourceEntry Find(SourceList sources, string id) => sources.Find(id) ?? throw new UnusableInputException(
        $"There is no source '{id}'{new NameSuggester().Hint(id, sources.Entries.Select(known => known.Id))}. "
            + $"Available: {string.Join(", ", sources.Entries.Take(MaxNamed).Select(known => known.Id))}"
            + (sources.Entries.Count > MaxNamed ? $" and {sources.Entries.Count - MaxNamed} more." : "."));

    private const int MaxNamed = 20;
}
