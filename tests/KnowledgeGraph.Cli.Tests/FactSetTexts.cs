using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The texts of a set, compiled in this process.</summary>
internal static class FactSetTexts
{
    public static readonly string Shipped = RepositoryFolder.Combine("seeds");

    public static SourceText[] Read(string folder) => [.. FactSetFolder.Read(new DirectoryInfo(folder), null).Files];

    /// <summary>The image; the set must be sound.</summary>
    public static byte[] Compile(IEnumerable<SourceText> texts)
    {
        var compilation = new FactFiles([.. texts], []).Compile();
        return ImageWriter.Write(compilation.FactSet.ShouldNotBeNull(string.Join('\n', compilation.Diagnostics))).Image.ShouldNotBeNull().Bytes;
    }
}
