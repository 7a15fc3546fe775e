namespace KnowledgeGraph.Server.Tests.Engine;

/// <summary>The published engine, as the build has put it beside <c>kg</c>.</summary>
internal static class EngineFolder
{
    // The program is built beside its source, by the configuration of these tests.
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static readonly string Program =
        Testing.RepositoryFolder.Combine("src", "KnowledgeGraph.Cli", "bin", Configuration, "net10.0");

    public static string Path { get; } = System.IO.Path.Combine(Program, "engine");

    /// <summary>How to start <c>kg</c>.</summary>
    public static string Kg { get; } = System.IO.Path.Combine(Program, "kg.dll");

    /// <summary>The files that a page loads, without their compressed copies, by their full paths.</summary>
    public static IEnumerable<string> Files => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .Where(static file => System.IO.Path.GetExtension(file) is not (".br" or ".gz"))
        .Order(StringComparer.Ordinal);
}
