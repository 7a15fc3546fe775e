using System.Text.RegularExpressions;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>
/// An export in JSON Lines or CSV, taken into a set with the ontology, the questions and the documents of the facts, is the same image.
/// </summary>
public sealed partial class ExportRoundTripTests : IDisposable
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

    [Theory]
    [InlineData("Railway", false)]
    [InlineData("Tramway", true)]
    [InlineData("Tramway", false)]
    public void Tables_GiveTheSameContentHash(string set, bool hasDocuments)
    {
        var original = Copy(set, _folder["original"], path => hasDocuments || !IsDocument(path));
        Copy(
            set, _folder["back"],
            path => Path.GetFileName(path) == "ontology.yaml" || IsQuestion(path) || (hasDocuments && IsDocument(path)));
        Kg.Run("export", original, "--format", "csv", "-o", _folder["tables"]).ExitCode.ShouldBe(0);

        var (output, error) = ImportedFolder.Import("csv", _folder["tables"], _folder["back"], "--strict");

        error.ShouldBeEmpty();
        output.ShouldContain(" statements in ");
        Images.Open(ImportedFolder.Compile(_folder["back"])).ContentHash
            .ShouldBe(Images.Open(ImportedFolder.Compile(original)).ContentHash);
        Kg.Run("export", _folder["back"], "--format", "csv", "-o", _folder["again"]).ExitCode.ShouldBe(0);
        foreach (var table in Directory.GetFiles(_folder["tables"]))
        {
            File.ReadAllText(Path.Combine(_folder["again"], Path.GetFileName(table))).ShouldBe(File.ReadAllText(table));
        }
    }

    /// <summary>Texts that a spreadsheet would run, empty ones, and those with quotation marks and line breaks.</summary>
    [Fact]
    public void Tables_OfHostileTexts_GiveTheSameContentHash()
    {
        var original = Copy("Railway", _folder["original"], path => !IsDocument(path));
        Copy("Railway", _folder["back"], path => Path.GetFileName(path) == "ontology.yaml" || IsQuestion(path));
        File.WriteAllText(
            Path.Combine(original, "hostile.yaml"),
            """
            entities:
              hostile:
                kind: Operator
                name: "=1+1"
                names: { de: "'quoted'", fr: "+33, \"x\"" }
                aliases: ["-5", "@cmd", "a;b|c", "two\nlines"]
                description: "''"
                statements:
                  - { website: "https://example.org/?a=1,2", note: "-0044-03-15" }
            """);
        Kg.Run("export", original, "--format", "csv", "-o", _folder["tables"]).ExitCode.ShouldBe(0);

        ImportedFolder.Import("csv", _folder["tables"], _folder["back"], "--strict").Error.ShouldBeEmpty();

        Images.Open(ImportedFolder.Compile(_folder["back"])).ContentHash
            .ShouldBe(Images.Open(ImportedFolder.Compile(original)).ContentHash);
    }

    /// <summary>Programs that save a table with each cell in quotation marks, missing values included.</summary>
    [Theory]
    [InlineData("Railway")]
    [InlineData("Tramway")]
    public void Tables_WithEachCellQuoted_GiveTheSameContentHash(string set) => Requoted(set, static (_, _) => true);

    /// <summary>An empty text is a text, but never a list, a flag or a number.</summary>
    [Theory]
    [InlineData("Railway")]
    [InlineData("Tramway")]
    public void Tables_WithQuotationMarksForMissingListsAndNumbers_GiveTheSameContentHash(string set)
    {
        string[] columns =
        [
            "aliases", "names", "identifiers", "formerIds", "qualifiers", "derivations", "reviews", "authors", "derivedFrom",
            "wholeDocument", "mayBeQuoted", "number", "upTo", "offset", "length", "row",
        ];

        Requoted(set, (column, cell) => cell.Length == 0 && columns.Contains(column));
    }

    private void Requoted(string set, Func<string, string, bool> isQuoted)
    {
        var original = Copy(set, _folder["original"], path => !IsDocument(path));
        Copy(set, _folder["back"], path => Path.GetFileName(path) == "ontology.yaml" || IsQuestion(path));
        Kg.Run("export", original, "--format", "csv", "-o", _folder["tables"]).ExitCode.ShouldBe(0);
        var changed = 0;
        foreach (var table in Directory.GetFiles(_folder["tables"]))
        {
            var text = File.ReadAllText(table);
            var header = text[..text.IndexOf('\r', StringComparison.Ordinal)].Split(',');
            var column = 0;
            var requoted = Cell().Replace(text, match =>
            {
                var (cell, end) = (match.Groups[1].Value, match.Groups[2].Value);
                var name = header[column];
                column = end == "," ? column + 1 : 0;
                return (!cell.StartsWith('"') && isQuoted(name, cell) ? $"\"{cell}\"" : cell) + end;
            });
            File.WriteAllText(table, requoted);
            changed += requoted == text ? 0 : 1;
        }

        changed.ShouldBeGreaterThanOrEqualTo(4, "the tables of sources, entities, statements and evidence");
        ImportedFolder.Import("csv", _folder["tables"], _folder["back"], "--strict").Error.ShouldBeEmpty();

        Images.Open(ImportedFolder.Compile(_folder["back"])).ContentHash
            .ShouldBe(Images.Open(ImportedFolder.Compile(original)).ContentHash);
    }

    [Fact]
    public void BrokenRows_AreFindingsOfTheirTables()
    {
        var original = Copy("Railway", _folder["original"], path => !IsDocument(path));
        Copy("Railway", _folder["back"], path => Path.GetFileName(path) == "ontology.yaml");
        Kg.Run("export", original, "--format", "csv", "-o", _folder["tables"]).ExitCode.ShouldBe(0);
        var statements = File.ReadAllLines(_folder["tables/statements.csv"]).Length;
        var entities = File.ReadAllLines(_folder["tables/entities.csv"]).Length;
        File.AppendAllText(_folder["tables/statements.csv"], "st_0,too,few\n");
        File.AppendAllText(_folder["tables/entities.csv"], "x,Operator,X,,\"[\"\"a\",,,,\ny,Operator,,,,,,,\n");
        File.AppendAllText(_folder["tables/evidence.csv"], "st_0,annual-report,,,,,,true,false,,,,,,,,,\n");

        var (output, error) = ImportedFolder.Import("csv", _folder["tables"], _folder["back"]);

        error.ShouldContain($"statements.csv({statements + 1},1): warning: the row has 3 fields and the header 27");
        error.ShouldContain($"entities.csv({entities + 1},15): warning: aliases: this is not JSON");
        error.ShouldContain($"entities.csv({entities + 2},1): warning: 'name' is missing: this is not an entry of an export of kg");
        error.ShouldContain(": warning: this is evidence of 'st_0', and no row of statements.csv that can be read has this id");
        output.ShouldContain("3 entries of ");
        ImportedFolder.Compile(_folder["back"]);
    }

    /// <summary>A spreadsheet is a place to correct facts: the evidence stays with the row, and what the program writes otherwise is understood.</summary>
    [Fact]
    public void Row_ThatWasChanged_IsTakenAsItIsNow()
    {
        var original = Copy("Railway", _folder["original"], path => !IsDocument(path));
        Copy("Railway", _folder["back"], path => Path.GetFileName(path) == "ontology.yaml");
        Kg.Run("export", original, "--format", "csv", "-o", _folder["tables"]).ExitCode.ShouldBe(0);
        var text = File.ReadAllText(_folder["tables/statements.csv"]);
        text.ShouldContain(",nickname,text,Green Thread,");
        File.WriteAllText(_folder["tables/statements.csv"], text.Replace("Green Thread", "Green Line", StringComparison.Ordinal));
        foreach (var table in (string[])["tables/evidence.csv", "tables/sources.csv"])
        {
            var cells = File.ReadAllText(_folder[table]);
            cells.ShouldMatch(",(true|false),");
            File.WriteAllText(_folder[table], "\uFEFF" + cells.Replace(",true,", ",TRUE,", StringComparison.Ordinal).Replace(",false,", ",FALSE,", StringComparison.Ordinal));
        }

        var (_, error) = ImportedFolder.Import("csv", _folder["tables"], _folder["back"]);

        error.ShouldBe("statements.csv(1,1): warning: 1 statement of the export is not in the facts under the same id: changed since, or exported with another ontology\n");
        ImportedFolder.Compile(_folder["back"]).Statements.Single(statement => statement.Predicate == "nickname" && statement.Subject == "valley-line")
            .Evidence.ShouldHaveSingleItem().Source.ShouldBe("annual-report");
    }

    [Fact]
    public void Tables_ThatAreNotThere_AreNamed()
    {
        Copy("Railway", _folder["back"], path => Path.GetFileName(path) == "ontology.yaml");
        Directory.CreateDirectory(_folder["tables"]);
        File.WriteAllText(_folder["tables/entities.csv"], "");
        File.WriteAllText(_folder["tables/statements.csv"], "");

        var (exitCode, _, error) = Kg.RunIn(_folder.Path, "import", "csv", "tables", "-o", "back");
        exitCode.ShouldBe(2);
        error.ShouldContain("There is no sources.csv and no evidence.csv in 'tables'");

        (exitCode, _, error) = Kg.RunIn(_folder.Path, "import", "csv", "tables/entities.csv", "-o", "back");
        exitCode.ShouldBe(2);
        error.ShouldContain("'tables/entities.csv' is a file; unpack an archive first.");
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
        Regex.Replace(File.ReadAllText(_folder[file]), ",\"fit\":\\{[^}]*\\}", "");

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

        error.ShouldContain($"facts.jsonl({broken + 1},1): warning: 'object' is missing: this is not an entry of an export of kg");
        error.ShouldContain($"facts.jsonl({lines.Count - 1},26): warning: this is not JSON");
        error.ShouldContain($"facts.jsonl({lines.Count},1): warning: there is no entry of the type 'person'");
        error.ShouldNotContain("of the export is not in the facts", Case.Sensitive, "the statement was counted already");
        output.ShouldContain($"3 entries of {lines.Count} entries refused: see ");
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

        var (output, error) = ImportedFolder.Import("jsonl", _folder["facts.jsonl"], _folder["back"]);

        error.ShouldContain($"facts.jsonl({line},1): warning: KG1016: '1 }}' is not the number of a row");
        output.ShouldContain($"1 entry of {line} entries refused: see ");
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

    /// <summary>A cell of an export, and what ends it.</summary>
    [GeneratedRegex("(\"(?:[^\"]|\"\")*\"|[^\",\r\n]*)(,|\r\n)")]
    private static partial Regex Cell();

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
