using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Linking;

namespace KnowledgeGraph.Cli.Linking;

/// <summary>Reads image files and puts them together.</summary>
internal static class ImageLinking
{
    /// <exception cref="UnusableInputException">A file is missing or is not an image, or there are too many.</exception>
    public static FactCompilation Link(IReadOnlyList<string> paths, string? name, string? description)
    {
        var images = paths.Distinct(StringComparer.Ordinal).Select(Read).ToArray();
        var different = images.DistinctBy(image => image.ContentHash, StringComparer.Ordinal).Count();
        return different <= FactLinker.MaxImages
            ? FactLinker.Link(images, name, description, CompilationOptions.Default)
            : throw new UnusableInputException(
                $"At most {FactLinker.MaxImages} images can be linked at once, and these are {different}. "
                    + "Link some first, and then the results.");
    }

    private static LinkedImage Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new UnusableInputException(
                Directory.Exists(path)
                    ? $"'{path}' is a folder. Compile it first: kg compile {path} -o FILE"
                    : $"There is no file '{path}'. Name images that 'kg compile' wrote.");
        }

        try
        {
            using var graph = FactGraph.OpenFile(path);
            return new LinkedImage(path.Replace('\\', '/'), graph.ContentHash, ImageDecoder.Decode(graph));
        }
        catch (ImageFormatException exception)
        {
            throw new UnusableInputException($"'{path}' cannot be read. {exception.Message}");
        }
    }
}
