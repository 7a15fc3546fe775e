using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Formatting;

namespace KnowledgeGraph.Language.Releasing;

/// <summary>
/// The fact files of a release, for others to compile with theirs: without what is above the level, and without comments, which nobody
/// marks. A file of which nothing is left is not among them.
/// </summary>
public static class ReleasedFiles
{
    private static readonly string[] Sections = ["entities", "statements", "sources"];

    /// <summary>
    /// Writes the files, and proves that they are the release: nothing in them is above the level, and they give the same image. The time of two
    /// compilations.
    /// </summary>
    /// <param name="set">The set, with its level.</param>
    /// <param name="compilation">Its release, which has facts and the files.</param>
    /// <param name="image">The image of the release.</param>
    /// <exception cref="InvalidOperationException">They give another image: a defect, after which nothing may be published.</exception>
    public static IReadOnlyList<SourceText> Write(FactSetFiles set, FactCompilation compilation, FactImage image)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(image);
        var files = Texts(set, compilation);
        var again = (set with { Files = files }).CompileWithReleasedFiles();
        return FactSetImage.Write(again).Image is { } same && same.Bytes.AsSpan().SequenceEqual(image.Bytes)
            && Texts(set, again).SequenceEqual(files)
            ? files
            : throw new InvalidOperationException("The files of the release do not give its image.");
    }

    private static SourceText[] Texts(FactSetFiles set, FactCompilation compilation)
    {
        var plain = compilation.ReleasedFiles
            .Where(tree => !FactSetPaths.IsOfUsedSet(tree.Text.Path) && FactSetPaths.IsFactFile(tree.Text.Path))
            .Select(TextOf).OfType<SourceText>();
        return
        [
            .. FactSetFormatter.Format(set with { Files = [.. plain.OrderBy(file => file.Path, StringComparer.Ordinal)] }, hasSchema: false)
                .Select(file => file.Text is null ? file.Tree.Text : new SourceText(file.Tree.Text.Path, file.Text)),
        ];
    }

    /// <summary>Null where nothing is left.</summary>
    private static SourceText? TextOf(SyntaxTree tree)
    {
        if (tree.Root is not MappingSyntax root)
        {
            return null;
        }

        var text = new ReleasedFileText(tree.Text.Text);
        return tree.Text.Path == FactSetPaths.OntologyFile
            || root.Entries.Any(entry =>
                Sections.Contains(entry.Name, StringComparer.Ordinal) && !entry.Value.IsEmpty && !text.IsLost(entry.Value))
            ? new SourceText(tree.Text.Path, text.Write(root))
            : null;
    }
}
