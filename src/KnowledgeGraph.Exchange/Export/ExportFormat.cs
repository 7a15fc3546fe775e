using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Export;

/// <summary>
/// A format that facts can be written in. A new format is a subclass in a folder of its own and a line in <see cref="ExportFormats"/>.
/// </summary>
/// <param name="name">The name on the command line, in lower case.</param>
/// <param name="description">The format and its typical reader, in a line.</param>
/// <param name="mediaType">The media type of each of its files.</param>
public abstract class ExportFormat(string name, string description, string mediaType)
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    public string MediaType { get; } = mediaType;

    /// <summary>The files that together have all facts: one, unless the format has a file for each table.</summary>
    public abstract IReadOnlyList<ExportFile> Files { get; }

    /// <summary>
    /// The parts that it has a place for, besides entities and relations. The rest is left out, and <see cref="LeftOut"/> counts it.
    /// </summary>
    public abstract ExportParts Carries { get; }

    /// <summary>
    /// Facts without a place in a format with a vocabulary of its own, although it has one for others of that part. Linear in the
    /// selection.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IEnumerable<LeftOut> WithoutPlace(GraphSelection selection, CancellationToken cancellationToken) => [];
}
