using System.Text;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Tests;

/// <summary>Graphs in the formats of other tools.</summary>
internal static class Exported
{
    /// <summary>The text of a format with one file.</summary>
    public static string Text(ExportFormat format, FactGraph graph) => Text(format, new ExportInput(graph));

    /// <inheritdoc cref="Text(ExportFormat, FactGraph)"/>
    public static string Text(ExportFormat format, ExportInput input) => Encoding.UTF8.GetString(Bytes(format.Files.ShouldHaveSingleItem(), input));

    public static byte[] Bytes(ExportFile file, FactGraph graph) => Bytes(file, new ExportInput(graph));

    public static byte[] Bytes(ExportFile file, ExportInput input)
    {
        using var output = new MemoryStream();
        file.Write(input, output, CancellationToken.None);
        return output.ToArray();
    }

    /// <summary>Writes every file of a format into a folder.</summary>
    public static void Write(ExportFormat format, FactGraph graph, TemporaryFolder folder)
    {
        foreach (var file in format.Files)
        {
            File.WriteAllBytes(folder[file.Name], Bytes(file, graph));
        }
    }

    public static ExportInput Input(FactGraph graph, SelectionOptions options) => new(GraphSelection.Of(graph, options), BaseIri.Default);
}
