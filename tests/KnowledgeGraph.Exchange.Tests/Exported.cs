using System.Text;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.Tests;

/// <summary>Graphs in the formats of other tools.</summary>
internal static class Exported
{
    public static string Text(ExportFormat format, FactGraph graph)
    {
        using var output = new MemoryStream();
        format.Write(graph, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
