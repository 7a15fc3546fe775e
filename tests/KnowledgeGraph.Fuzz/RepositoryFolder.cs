namespace KnowledgeGraph.Fuzz;

/// <summary>Where the checkout is: schemas and the packages of npm are read from it, not copied.</summary>
public static class RepositoryFolder
{
    private static readonly Lazy<string> Root = new(Find);

    /// <summary>The path of something in the checkout.</summary>
    /// <exception cref="InvalidOperationException">The program does not run from inside a checkout.</exception>
    public static string Combine(params string[] parts) => Path.Combine([Root.Value, .. parts]);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("KnowledgeGraph.sln stands in no folder above this program.");
    }
}
