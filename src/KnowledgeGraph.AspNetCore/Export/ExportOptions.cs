using KnowledgeGraph.AspNetCore.Limits;

namespace KnowledgeGraph.AspNetCore.Export;

/// <summary>Facts in the formats of other tools. Section <c>Export</c>.</summary>
public sealed class ExportOptions
{
    /// <summary>Whether facts can be exported, at <c>/export</c>.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The exports that are under way at once, of all clients; further ones are answered with 503.</summary>
    [AtLeast(1)]
    public int MaxRunning { get; set; } = 16;

    /// <summary>
    /// The exports that one client may have under way: the holder of a key, or else an address. Further ones are answered with 429.
    /// </summary>
    [AtLeast(1)]
    public int MaxRunningPerClient { get; set; } = 4;
}
