using System.Text.Json;

namespace KnowledgeGraph.Exchange.Tests.Support;

/// <summary>Readers of npm, in a process of its own.</summary>
internal static class NodeReader
{
    private static readonly NodeFolder Folder = new("tests", "KnowledgeGraph.Exchange.Tests", "readers");

    /// <inheritdoc cref="PythonReader.Read"/>
    public static JsonElement Read(string script, params string[] arguments) => Folder.Run(script, arguments);
}
