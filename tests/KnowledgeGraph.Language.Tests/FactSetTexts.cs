using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Tests;

/// <summary>The texts of a set, compiled in this process.</summary>
internal static class FactSetTexts
{
    public static readonly string Shipped = RepositoryFolder.Combine("seeds");

    public static SourceText[] Read(string folder) => [.. new FactSetFolder(new DirectoryInfo(folder)).Read().Files];

    /// <summary>The image without documents; the set must be sound.</summary>
    public static byte[] Compile(IEnumerable<SourceText> texts)
    {
        var result = FactSetImage.Compile(new FactSetFiles([.. texts], []));
        return result.Image.ShouldNotBeNull(string.Join('\n', result.Diagnostics)).Bytes;
    }
}
