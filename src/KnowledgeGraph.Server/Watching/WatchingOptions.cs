using KnowledgeGraph.AspNetCore.Limits;


namespace KnowledgeGraph.Server.Watching;

/// <summary>How a folder of fact files is watched. Section <c>Watching</c>.</summary>
public sealed class WatchingOptions
{
    /// <summary>The folder of the documents that evidence is checked against; null is the folder <c>documents</c> of the set.</summary>
    public string? Documents { get; set; }

    /// <summary>
    /// The marking above which everything is left out of what is served; null for the whole set. What is wrong with the files is then said in the
    /// log alone: it may quote what is left out.
    /// </summary>
    public string? Release { get; set; }

    /// <summary>How often to look for changes where the file system reports nothing.</summary>
    [Duration]
    public TimeSpan PollingInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long the files have to stay as they are before they are compiled.</summary>
    [Duration(AllowZero = true)]
    public TimeSpan SettleTime { get; set; } = TimeSpan.FromMilliseconds(200);
}
