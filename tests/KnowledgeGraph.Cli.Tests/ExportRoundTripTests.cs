namespace KnowledgeGraph.Cli.Tests;

/// <summary>
/// An export in JSON Lines, taken into a set with the ontology, the questions and the documents of the facts, is the same image.
/// </summary>
public sealed class ExportRoundTripTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Railway", false)]
    [InlineData("Tramway", true)]
    [InlineData("Tramway", false)]
    public void JsonLines_GiveTheSameContentHash(string set, bool hasDocuments)
    {
        var original = Copy(set, _folder["original"], path => hasDocuments || !IsDocument(path));
        Copy(
            set, _folder["back"],
            path => Path.GetFileName(path) == "ontology.yaml" || IsQuestion(path) || (hasDocuments && IsDocument(path)));
        ImportedFolder.Export(ImportedFolder.Compile(original), "jsonl", _folder["facts.jsonl"]);

        var (output, error) = ImportedFolder.Import("jsonl", _folder["facts.jsonl"], _folder["back"], "--strict");

        error.ShouldBeEmpty();
        output.ShouldContain(" statements in ");
        File.Exists(_folder["back/jsonl.quarantine.jsonl"]).ShouldBeFalse();
        Images.Open(ImportedFolder.Compile(_folder["back"])).ContentHash
            .ShouldBe(Images.Open(ImportedFolder.Compile(original)).ContentHash);

        // A second export has the same bytes.
        ImportedFolder.Export(ImportedFolder.Compile(_folder["back"]), "jsonl", _folder["again.jsonl"]);
        File.ReadAllText(_folder["again.jsonl"]).ShouldBe(File.ReadAllText(_folder["facts.jsonl"]));
    }

    /// <summary>What stands for a name in a passage is not exported, so with the documents the passages fit in another way.</summary>
    [Fact]
    public void JsonLines_OfFactsWithStandIns_GiveTheSameFacts()
    {
        var original = Copy("Railway", _folder["original"], static _ => true);
        Copy(
            "Railway", _folder["back"], path => Path.GetFileName(path) == "ontology.yaml" || IsQuestion(path) || IsDocument(path));
        ImportedFolder.Export(ImportedFolder.Compile(original), "jsonl", _folder["facts.jsonl"]);

        ImportedFolder.Import("jsonl", _folder["facts.jsonl"], _folder["back"], "--strict").Error.ShouldBeEmpty();

        var fields = Kg.Run("diff", original, _folder["back"]).Output.Split('\n').Where(static line => line.StartsWith("      ~ ", StringComparison.Ordinal));
        fields.Select(static line => line.Trim()).Distinct().ShouldBe(["~ objectFit: found → excused", "~ subjectFit: found → excused"]);
        ImportedFolder.Export(ImportedFolder.Compile(_folder["back"]), "jsonl", _folder["again.jsonl"]);
        WithoutFit("again.jsonl").ShouldBe(WithoutFit("facts.jsonl"));
    }

    private string WithoutFit(string file) =>
        System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(_folder[file]), ",\"fit\":\\{[^}]*\\}", "");

    [Fact]
    public void BrokenLine_IsAFinding_AndSoIsWhatIsMissing()
    {
        var original = Copy("Railway", _folder["original"], path => !IsDocument(path));
        Copy("Railway", _folder["back"], path => Path.GetFileName(path) == "ontology.yaml");
        ImportedFolder.Export(ImportedFolder.Compile(original), "jsonl", _folder["facts.jsonl"]);
        var lines = File.ReadAllLines(_folder["facts.jsonl"]).ToList();
        var broken = lines.FindIndex(line => line.Contains("\"predicate\":\"motto\"", StringComparison.Ordinal));
        lines[broken] = lines[broken].Replace("\"object\"", "\"thing\"", StringComparison.Ordinal);
        lines.Add("{\"type\":\"entity\",\"id\":\"x\"");
        lines.Add("{\"type\":\"person\"}");
        File.WriteAllLines(_folder["facts.jsonl"], lines);

        var (output, error) = ImportedFolder.Import("jsonl", _folder["facts.jsonl"], _folder["back"]);

        error.ShouldContain($"facts.jsonl({broken + 1},1): warning: 'object' is missing: this is not an entry of an export in JSON Lines");
        error.ShouldContain($"facts.jsonl({lines.Count - 1},26): warning: this is not JSON");
        error.ShouldContain($"facts.jsonl({lines.Count},1): warning: there is no entry of the type 'person'");
        error.ShouldContain("1 statement of the export is not in the facts");
        output.ShouldContain("refused: see ");
        ImportedFolder.Compile(_folder["back"]);
    }

    /// <summary>What is no number of a row is one wrong statement, and not a file that cannot be read.</summary>
    [Fact]
    public void RowThatIsNotANumber_IsOneFinding()
    {
        var original = Copy("Railway", _folder["original"], path => !IsDocument(path));
        Copy("Railway", _folder["back"], path => Path.GetFileName(path) == "ontology.yaml");
        ImportedFolder.Export(ImportedFolder.Compile(original), "jsonl", _folder["facts.jsonl"]);
        var line = File.ReadAllLines(_folder["facts.jsonl"]).Length + 1;
        File.AppendAllText(
            _folder["facts.jsonl"],
            """{"type":"statement","id":"x","subject":"brightwater","predicate":"platforms","object":{"type":"integer","value":"6"},"""
                + """ "evidence":[{"source":"annual-report","row":"1 }"}]}""" + "\n");

        var (_, error) = ImportedFolder.Import("jsonl", _folder["facts.jsonl"], _folder["back"]);

        error.ShouldContain($"facts.jsonl({line},1): warning: KG1016: '1 }}' is not the number of a row");
        ImportedFolder.Compile(_folder["back"]);
    }

    [Fact]
    public void WithoutAnOntology_ThereIsNothingToTakeThemInto()
    {
        File.WriteAllText(_folder["facts.jsonl"], "");

        var (exitCode, _, error) = Kg.RunIn(_folder.Path, "import", "jsonl", "facts.jsonl", "-o", "back");

        exitCode.ShouldBe(2);
        error.ShouldContain("There is no ontology");
    }

    private static bool IsDocument(string path) => path.Split('/')[0] == "documents";

    private static bool IsQuestion(string path) => path.EndsWith(".graphql", StringComparison.Ordinal);

    private static string Copy(string set, string target, Func<string, bool> isWanted)
    {
        var source = RepositoryFolder.Combine("tests", set);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(source, file).Replace('\\', '/');
            if (isWanted(path))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, path))!);
                File.Copy(file, Path.Combine(target, path));
            }
        }

        return target;
    }
}
