using KnowledgeGraph.Format;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Input;

/// <summary>The sources that a command line names.</summary>
internal static class SourceInput
{
    private const int MaxNamed = 20;

    /// <summary>The sources of a set.</summary>
    /// <exception cref="UnusableInputException">It has none that can be read.</exception>
    public static SourceList Read(FactSetFiles set) => SourceList.Read(set) is var sources && sources.Entries.Count + sources.Used.Count > 0
        ? sources
        : throw new UnusableInputException("The set has no file with readable 'sources'; run 'kg check' to see why.");

    /// <summary>The source of a set with an id.</summary>
    /// <exception cref="UnusableInputException">There is none; the message names those that there are.</exception>
    public static SourceEntry Find(SourceList sources, string id) =>
        sources.Find(id) ?? throw Unknown(id, [.. sources.Entries.Concat(sources.Used).Select(static known => known.Id)]);

    /// <summary>The source of a graph with an id.</summary>
    /// <exception cref="UnusableInputException">There is none; the message names those that there are.</exception>
    public static SourceDocument Find(FactGraph graph, string id) =>
        graph.TryFindSource(id, out var source) ? source : throw Unknown(id, [.. graph.Sources.Select(static known => known.Id)]);

    private static UnusableInputException Unknown(string id, IReadOnlyList<string> known)
    {
        var hint = new NameSuggester().Hint(id, known);
        var more = known.Count > MaxNamed ? $" and {known.Count - MaxNamed} more." : ".";
        return new($"There is no source '{id}'{(hint.Length > 0 ? hint : ".")} Available: {string.Join(", ", known.Take(MaxNamed))}{more}");
    }
}
