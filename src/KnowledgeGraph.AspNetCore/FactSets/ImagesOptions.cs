using KnowledgeGraph.AspNetCore.Limits;


namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>How an image is opened and followed. Section <c>Images</c>.</summary>
public sealed class ImagesOptions
{
    /// <summary>
    /// Whether a private copy of the file is mapped, so that truncating or overwriting the file does the server no harm. Without it the
    /// file itself is mapped: nothing is copied, and every writer has to put a new file in its place by renaming.
    /// </summary>
    public bool PrivateCopy { get; set; } = true;

    /// <summary>How many bytes an image may have. A larger file is refused before it is opened.</summary>
    [AtLeast(1)]
    public long MaxSize { get; set; } = 16L << 30;

    /// <summary>How often to look for another file where the file system reports nothing.</summary>
    [Duration]
    public TimeSpan PollingInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How often to ask whether there is another image at an address; up to a tenth earlier or later.</summary>
    [Duration]
    public TimeSpan RemotePollingInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a store may send nothing while an image is fetched from it.</summary>
    [Duration]
    public TimeSpan ReadTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The folder that keeps the image of an address for the next start, which can then do without the network. Null keeps nothing.
    /// </summary>
    public string? Cache { get; set; }

    /// <summary>How long a file has to stay as it is before it is opened.</summary>
    [Duration(AllowZero = true)]
    public TimeSpan SettleTime { get; set; } = TimeSpan.FromMilliseconds(50);

    /// <summary>How many earlier images are kept open, so that clients can ask what changed since.</summary>
    [AtLeast(0)]
    public int History { get; set; } = 4;
}
