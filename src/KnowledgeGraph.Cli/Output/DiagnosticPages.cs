namespace KnowledgeGraph.Cli.Output;

/// <summary>The pages of the diagnostics, embedded in the tool.</summary>
internal static class DiagnosticPages
{
    /// <summary>The page in Markdown; null where there is no such diagnostic.</summary>
    public static string? Find(string id)
    {
        using var page = typeof(DiagnosticPages).Assembly.GetManifestResourceStream($"diagnostics/{id}.md");
        if (page is null)
        {
            return null;
        }

        using var reader = new StreamReader(page);
        return reader.ReadToEnd().TrimEnd();
    }
}
