namespace KnowledgeGraph.Architecture.Tests;

/// <summary>The files of this checkout.</summary>
internal static class RepositoryFiles
{
    // What a template holds is a repository of its own, which the tests of packages build.
    private static readonly string[] BuildOutput = ["bin", "obj", "node_modules", "TestResults", ".git", "artifacts", "templates"];

    /// <summary>The folder that holds <c>KnowledgeGraph.sln</c>.</summary>
    public static string Root => RepositoryFolder.Root;

    /// <summary>
    /// Files below <paramref name="folder"/> with one of the endings, build output left out, as full paths in ordinal order.
    /// </summary>
    public static IEnumerable<string> Below(string folder, params string[] endings) =>
        Walk(Path.Combine(Root, folder), endings).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Walk(string folder, string[] endings)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            {
                yield return file;
            }
        }

        foreach (var child in Directory.EnumerateDirectories(folder))
        {
            if (BuildOutput.Contains(Path.GetFileName(child)))
            {
                continue;
            }

            foreach (var file in Walk(child, endings))
            {
                yield return file;
            }
        }
    }
}
