namespace KnowledgeGraph.Testing;

/// <summary>The checkout that the tests run in. Sample sets, scripts and npm packages are read from it, not copied.</summary>
public static class RepositoryFolder
{
    private static readonly Lazy<string> LazyRoot = new(Find);

    /// <summary>The folder that holds <c>KnowledgeGraph.sln</c>.</summary>
    /// <exception cref="InvalidOperationException">The program does not run from inside a checkout.</exception>
    public static string Root => LazyRoot.Value;

    /// <summary>The full path of a file or folder of the checkout.</summary>
    /// <inheritdoc cref="Root"/>
    public static string Combine(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds KnowledgeGraph.sln.");
    }
}
