using System.Text;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.Tests;

/// <summary>Graphs in the formats of other tools.</summary>
internal static class Exported
{
    /// <summary>The text of a format with one file.</summary>
    public static string Text(ExportFormat format, FactGraph graph) => Encoding.UTF8.GetString(Bytes(format.Files.ShouldHaveSingleItem(), graph));

    public static byte[] Bytes(ExportFile file, FactGraph graph)
    {
        using var output = new MemoryStream();
        file.Write(graph, output, CancellationToken.None);
        return output.ToArray();
    }
}
