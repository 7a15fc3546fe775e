using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The texts of a set, compiled in this process.</summary>
internal static class FactSetTexts
{
    public static readonly string Shipped = Path.Combine(NodeScript.ProjectFolder, "..", "..", "seeds");

    public static SourceText[] Read(string folder) => [.. new FactSetFolder(new DirectoryInfo(folder)).Read().Files];

    /// <summary>The image; the set must be sound.</summary>
    public static byte[] Compile(IEnumerable<SourceText> texts)
    {
        var compilation = new FactSetFiles([.. texts], []).Compile();
        return ImageWriter.Write(compilation.FactSet.ShouldNotBeNull(string.Join('\n', compilation.Diagnostics))).Image.ShouldNotBeNull().Bytes;
    }
}
