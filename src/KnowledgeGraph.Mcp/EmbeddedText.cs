using System.Text;

namespace KnowledgeGraph.Mcp;

/// <summary>The texts that are compiled into the assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>The names that begin with a folder, ordinal.</summary>
    public static IEnumerable<string> Names(string folder) => typeof(EmbeddedText).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
