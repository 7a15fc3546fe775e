using KnowledgeGraph.Cli.Editing.Protocol;

namespace KnowledgeGraph.Cli.Editing.Features;

/// <summary>The addresses of the pages of diagnostics.</summary>
internal static class DiagnosticPageAddress
{
    /// <summary>The page at an address that was named; else the one in the repository of the set, where it has these pages.</summary>
    /// <param name="folder">The folder of the set.</param>
    /// <param name="prefix">What precedes <c>KG1010.md</c>; null where none was named.</param>
    public static Func<string, string?> Of(string folder, string? prefix)
    {
        if (prefix is not null)
        {
            return id => $"{prefix}{id}.md";
        }

        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            var pages = Path.Combine(above, "docs", "diagnostics");
            if (File.Exists(Path.Combine(pages, "KG1010.md")))
            {
                return id => FileUri.Of(Path.Combine(pages, id + ".md"));
            }
        }

        return _ => null;
    }
}
