namespace KnowledgeGraph.Seeds.Tests.Support;

/// <summary>Where the sets lie, and the documents of the shipped one, if they are at hand.</summary>
internal static class SetFolder
{
    public static string Shipped { get; } = RepositoryFolder.Combine("seeds");

    /// <summary>The folder that a build would take them from; null where there is none.</summary>
    public static string? Documents { get; } =
        Environment.GetEnvironmentVariable("KnowledgeGraphDocuments") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}
