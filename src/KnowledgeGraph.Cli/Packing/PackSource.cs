using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Packing;

/// <summary>The contents of a package of facts.</summary>
/// <param name="Files">The fact files of the set, and how their passages fit.</param>
/// <param name="Uses">The packages that the set uses: their names and, where it is known, the version that was restored.</param>
internal sealed record PackSource(
    FactGraph Graph, FactImage Image, IReadOnlyList<SourceText> Files, IReadOnlyList<(string Name, string? Version)> Uses)
{
    /// <summary>Whether these are not all facts of the set, but those that its release has.</summary>
    public bool IsRelease { get; init; }

    /// <summary>The version of the package.</summary>
    public required string Version { get; init; }

    /// <summary>Who made it.</summary>
    public required string Authors { get; init; }

    /// <summary>An SPDX expression; null for none.</summary>
    public string? Licence { get; init; }

    /// <summary>The GraphQL schema.</summary>
    public required string Schema { get; init; }

    /// <summary>The fact files, below the folder <c>facts</c>, where a set that uses the package finds them; and the image and schema beside.</summary>
    public IEnumerable<PackedFile> SharedFiles() =>
    [
        .. Files.Select(file => PackedFile.OfText($"{Language.FactSets.PackageFolders.FactsFolder}/{file.Path}", file.Text)),
        new PackedFile("facts.kg", Image.Bytes),
        PackedFile.OfText("schema.graphql", Schema),
    ];
}
