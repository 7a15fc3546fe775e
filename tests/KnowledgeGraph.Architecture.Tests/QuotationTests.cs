namespace KnowledgeGraph.Architecture.Tests;

/// <summary>
/// The documents behind the shipped set are other people's texts: facts carry over, sentences do not. Where the documents are at hand
/// (the environment variable that the build takes them from), no file of the repository may have a sentence of theirs.
/// </summary>
public sealed class QuotationTests
{
    /// <summary>Long names and titles have eight words; nine in a row are somebody's sentence.</summary>
    private const int WordsOfAQuotation = 9;

    private static readonly string[] Texts =
        [
            ".cs", ".md", ".yaml", ".yml", ".graphql", ".json", ".html", ".mjs", ".js", ".ts", ".txt", ".props", ".targets", ".csproj",
            "run", ".service", "Containerfile",
        ];

    [Fact]
    public void Repository_QuotesNoDocument()
    {
        var files = RepositoryFiles.Below("", Texts)
            .Select(path => (Path: Path.GetRelativePath(RepositoryFiles.Root, path), Text: File.ReadAllText(path)))
            .ToArray();
        files.Length.ShouldBeGreaterThan(1_000);

        var quotations =
            from document in Documents()
            let runs = new WordRuns(File.ReadAllText(document), WordsOfAQuotation)
            from file in files
            from run in runs.FoundIn(file.Text)
            select $"{file.Path} has of {Path.GetFileName(document)}: {run}";
        quotations.Take(20).ShouldBeEmpty();
    }

    [Fact]
    public void Runs_OfNineWords_AreFoundHoweverTheyAreWritten()
    {
        var runs = new WordRuns("One two three, four five six seven eight nine ten.", WordsOfAQuotation);

        runs.FoundIn("zero TWO three four\n five six: seven eight \"nine\" ten eleven")
            .ShouldBe(["two three four five six seven eight nine ten"]);
        runs.FoundIn("one two three four five six seven eight, and nine").ShouldBeEmpty();
    }

    private static string[] Documents() =>
        Environment.GetEnvironmentVariable("KnowledgeGraphDocuments") is { Length: > 0 } folder && Directory.Exists(folder)
            ? Directory.GetFiles(folder)
            : [];
}
