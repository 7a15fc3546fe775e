using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Linking;

/// <summary>
/// The places of linked images. An image has no lines, so a place is an item and the images that have it; its number stands where the
/// offset of a text would, until a diagnostic is shown.
/// </summary>
/// <param name="paths">The images, in their order.</param>
internal sealed class LinkPlaces(IReadOnlyList<string> paths)
{
    private readonly List<(ulong Images, string Item)> _places = [];

    /// <summary>Stands for all images, in which nothing has a line.</summary>
    public SourceText Text { get; } = new("", "");

    /// <summary>A new place.</summary>
    /// <param name="images">A bit for each image that has the item.</param>
    public TextSpan Add(ulong images, string item)
    {
        _places.Add((images, item));
        return new TextSpan(_places.Count - 1, 0);
    }

    /// <inheritdoc cref="Add"/>
    public SyntaxLocation Locate(ulong images, string item) => new(Text, Add(images, item));

    /// <summary>The images that have the item at a place.</summary>
    public ulong ImagesAt(SyntaxLocation place) => _places[place.Span.Start].Images;

    /// <summary>The images that have all that a diagnostic is about.</summary>
    public ulong ImagesOf(Diagnostic diagnostic) => diagnostic.Location is { } location
        ? diagnostic.FurtherLocations.Aggregate(ImagesAt(location), (images, further) => images & ImagesAt(further))
        : 0;

    /// <summary>The diagnostic with the paths of images, and the items in them, in place of numbers.</summary>
    public Diagnostic Resolve(Diagnostic diagnostic) => diagnostic with
    {
        Location = diagnostic.Location is { } location ? Resolve(location) : null,
        FurtherLocations = diagnostic.FurtherLocations.Select(Resolve).ToEquatableArray(),
    };

    private DiagnosticLocation Resolve(DiagnosticLocation location)
    {
        var (images, item) = _places[location.Span.Start];
        return location with { Path = PathsOf(images), Item = item, Span = default, Start = default, End = default };
    }

    private ulong ImagesAt(DiagnosticLocation location) => _places[location.Span.Start].Images;

    private string PathsOf(ulong images) => string.Join(" and ", paths.Where((_, number) => (images & (1UL << number)) != 0));
}
