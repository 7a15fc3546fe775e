using System.Text;

namespace KnowledgeGraph.Cli.Packing;

/// <summary>A file in a package.</summary>
/// <param name="Path">With slashes.</param>
internal sealed record PackedFile(string Path, byte[] Content)
{
    /// <summary>A file of a text, in UTF-8.</summary>
    public static PackedFile OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}
