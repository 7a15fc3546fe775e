using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Language.FactSets;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Input;

/// <summary>A graph that the user names: a folder of fact files, an image file, or a git revision.</summary>
/// <param name="Name">As the user gave it.</param>
/// <param name="Files">The set to compile; null for an image.</param>
internal sealed record GraphInput(string Name, FactSetFiles? Files)
{
    /// <summary>Finds what is meant: a folder where there is one of this name, then a file, then a revision.</summary>
    /// <param name="set">The folder of the set, for a revision.</param>
    /// <param name="documents">Of a folder or revision; null for those that lie in it, or else in the set's folder.</param>
    /// <exception cref="UnusableInputException">It is neither an image nor a folder nor a revision.</exception>
    public static GraphInput Find(string name, DirectoryInfo set, IReadOnlyList<DocumentFile>? documents)
    {
        if (File.Exists(name))
        {
            return new GraphInput(name, null);
        }

        var files = Directory.Exists(name) ? FolderInput.Read(new DirectoryInfo(name), null) : ReadRevision(name, set);
        return new GraphInput(name, documents is null ? files : WithDocuments(files, documents));
    }

    /// <summary>Two sets of which one has no documents are both compiled without: else every passage would seem to have changed.</summary>
    public static (GraphInput Old, GraphInput New) Alike(GraphInput old, GraphInput changed) =>
        old.Files is { } before && changed.Files is { } after && before.Documents.Count == 0 != (after.Documents.Count == 0)
            ? (old.WithoutDocuments(), changed.WithoutDocuments())
            : (old, changed);

    /// <summary>The release of a set at a level; an image stays as it is, since it says no more what it was made from.</summary>
    /// <param name="level">Null for the whole set.</param>
    public GraphInput ReleasedAt(string? level) => Files is null ? this : this with { Files = Files with { Release = level } };

    /// <summary>The graph; null where the set has errors, which are then printed.</summary>
    /// <exception cref="UnusableInputException">It is a file, but not an image.</exception>
    public FactGraph? Open()
    {
        if (Files is null)
        {
            return OpenImage();
        }

        return CompileImage() is { } image ? FactGraph.Open(image) : null;
    }

    /// <summary>The bytes of the image, verified; null where the set has errors, which are then printed.</summary>
    /// <exception cref="UnusableInputException">It is a file, but not an image.</exception>
    public byte[]? ReadImage()
    {
        if (Files is not null)
        {
            return CompileImage();
        }

        using var graph = OpenImage();
        return File.ReadAllBytes(Name);
    }

    /// <summary>Two states of a set need not have the same documents: here a missing one is a warning.</summary>
    private static FactSetFiles WithDocuments(FactSetFiles files, IReadOnlyList<DocumentFile> documents) => files with
    {
        Documents = documents,
        DocumentFolder = documents.Count > 0 ? DocumentFolderState.Default : DocumentFolderState.Absent,
    };

    private GraphInput WithoutDocuments() => this with { Files = Files! with { Documents = [], UsedDocuments = [], DocumentFolder = DocumentFolderState.Absent } };

    private byte[]? CompileImage()
    {
        if (ImagePrinter.Compile(Files!) is { } image)
        {
            return image.Bytes;
        }

        Terminal.Error.WriteLine($"kg: '{Name}' does not compile; its errors are above.");
        return null;
    }

    private FactGraph OpenImage()
    {
        try
        {
            return FactGraph.OpenFile(Name);
        }
        catch (ImageFormatException exception)
        {
            throw new UnusableInputException($"'{Name}' cannot be read. {exception.Message}");
        }
    }

    private static FactSetFiles ReadRevision(string name, DirectoryInfo set)
    {
        try
        {
            var files = GitRevision.Read(name, set);
            return files.Documents.Count > 0
                ? files
                : WithDocuments(files, FactSetFolder.ReadDocuments(FactSetFolder.DocumentsOf(set)));
        }
        catch (UnusableInputException exception)
        {
            if (!name.Contains(':', StringComparison.Ordinal) && GitRevision.Exists(name))
            {
                throw new UnusableInputException(
                    $"'{name}' is a revision of git, and it has no folder '{set}'. Name the folder of the set with --set, or as {name}:FOLDER.");
            }

            throw new UnusableInputException($"'{name}' is not a file, a folder or a git revision. {exception.Message}");
        }
    }
}
