using System.Text.Json;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The JSON Schema of fact files, judged by a validator and by the language server behind editors of YAML.</summary>
public sealed class FactSchemaTests
{
    private static readonly string Shipped = RepositoryFolder.Combine("seeds");

    private static readonly (string File, string Text, string Replacement)[] Mistakes =
    [
        ("network/lines.yaml", "kind: Line", "kind: Lane"),
        ("network/lines.yaml", "- serves: aldermoor", "- operates: aldermoor"),
        ("network/lines.yaml", "- serves: aldermoor", "- serves: aldermoor\n        gauge: 2"),
        ("network/lines.yaml", "- serves: aldermoor", "- serves: Aldermoor"),
        ("network/lines.yaml", "        platform: 2", "        grade: good"),
        ("network/lines.yaml", "        platform: 2", "        on: 2024"),
        ("network/lines.yaml", "        platform: 2", "        platform: second"),
        ("network/lines.yaml", "credibility: 2", "credibility: 7"),
        ("network/lines.yaml", "unit: kilometres", "unit: miles"),
        ("network/lines.yaml", "electrified: true", "electrified: maybe"),
        ("network/lines.yaml", "annual-report@232+20#3583f979", "annual-report@232+20"),
        ("network/lines.yaml", "aliases: [Green Thread]", "alias: [Green Thread]"),
        ("network/lines.yaml", "exact: gauge", "exakt: gauge"),
        ("sources.yaml", "reason: heading", "reason: title"),
        ("network/stations.yaml", "1987-21~", "21/1987"),
        ("network/stations.yaml", "stationCode: ALD", "stationCode: Ald"),
        ("network/stations.yaml", "stationCode: ALD", "registry2: ALD"),
        ("agents.yaml", "      - opposes: coach-order\n        evidence: gazette@306+22#9749f63d", "      - opposes: coach-order"),
        ("agents.yaml", "        grade: fair\n", ""),
        ("agents.yaml", "modality: negated", "modality: denied"),
        ("agents.yaml", "registry: \"4711\"", "stationCode: ABC"),
        ("commitments.yaml", "  - subject: coach-order\n    committedBy: valley-rail", "  - committedBy: valley-rail"),
        ("commitments.yaml", "constraint: format", "constraint: symmetric-property"),
        ("commitments.yaml", "likelihood: likely", "likelihood: sure"),
        ("commitments.yaml", "statements:", "statement:"),
        ("sources.yaml", "reliability: C", "reliability: G"),
        ("sources.yaml", "title: The Regional Gazette", "titel: The Regional Gazette"),
        ("sources.yaml", "sources:", "kinds: {}\nsources:"),
        ("ontology.yaml", "kinds:", "kind:"),
        ("ontology.yaml", "abstract: true", "abstract: perhaps"),
        ("ontology.yaml", "  Line:", "  line:"),
        ("ontology.yaml", "cardinality: one", "cardinality: single"),
        ("ontology.yaml", "temporal: event", "temporal: moment"),
        ("ontology.yaml", "    range: Line\n", ""),
        ("ontology.yaml", "type: date", "type: day"),
        ("ontology.yaml", "dimension: length, ", ""),
        ("ontology.yaml", "then: \"?a affiliatedWith ?b\"", "then: \"?a affiliatedWith\""),
    ];

    [Fact]
    public void SoundFiles_AreAccepted()
    {
        using var railway = new RailwayFolder();

        Errors(railway).ShouldBeEmpty();
    }

    [Fact]
    public void ShippedSet_IsAccepted() =>
        NodeFolders.Schemas.Run("facts.mjs", [Path.Combine(Shipped, "facts.schema.json"), .. FilesOf(Shipped)]).GetArrayLength().ShouldBe(0);

    [Fact]
    public void ShippedSet_InTheEditor_HasNothingUnderlined()
    {
        var opened = NodeFolders.Schemas.Run("underlined.mjs", FilesOf(Shipped));

        opened.EnumerateObject().Count().ShouldBe(FilesOf(Shipped).Length);
        opened.EnumerateObject().Where(file => file.Value.GetArrayLength() > 0).Select(file => file.Name + file.Value.GetRawText()).ShouldBeEmpty();
    }

    [Fact]
    public void ShippedSet_InTheEditor_CompletesItsIdsAndUnderlinesAMisspeltPredicate()
    {
        using var scratch = new RailwayFolder();
        File.Copy(Path.Combine(Shipped, "facts.schema.json"), Path.Combine(scratch.Path, "facts.schema.json"));
        var set = new FactSetFolder(new DirectoryInfo(Shipped)).Read().Compile().FactSet.ShouldNotBeNull();
        var sample = set.Statements.First(statement => statement.Object is EntityValue);
        var kind = set.Entities.Single(entity => entity.Id == sample.Subject).Kind;
        var file = Path.Combine(scratch.Path, "new.yaml");
        File.WriteAllText(
            file,
            $"# yaml-language-server: $schema=facts.schema.json\nentities:\n  new:\n    kind: {kind}\n    name: New\n    statements:\n      - {sample.Predicate}x: new\n      - {sample.Predicate}: ");

        var answer = NodeFolders.Schemas.Run("editor.mjs", file, "7", $"{10 + sample.Predicate.Length}");

        Labels(answer).ShouldContain(((EntityValue)sample.Object).Id);
        answer.GetProperty("underlined").EnumerateArray().Select(item => item.GetProperty("line").GetInt32()).ShouldContain(6);
    }

    /// <summary>The written forms of dates and numbers that the documentation names, plain and in quotation marks.</summary>
    [Fact]
    public void Forms_ThatTheCompilerAccepts_AreAcceptedByTheSchema()
    {
        string[] dates =
        [
            "2024", "2024-10", "2023-07-11", "-0043", "Y12345", "Y-12345", "Y-4999999", "2023-07-11T10:00:00Z", "2023-07-11T10:00:00", "2023-07-11T10:00:00+01:00",
            "2023-07-11T10:00:00-05", "2025-21", "2025-24", "2024?", "2024-10~", "2023-07-11%", "Y12345?", "202X", "20XX", "2024-XX", "2024-10-XX", "2024-XX-XX",
            "2023-07-11/2023-07-12", "2023-07-11/..", "../2024-10", "/2024", "2024/", "2024~/2025?", "-0044/-0043", "202X/2031",
            "2019-11-01 04:00:00.000Z", "20191101", "20191101T040000Z", "20191101T0400", "2019-11-01t04:00:00z", "2019-11-01T04:00", "2019-11-01T04:00:00,5+0100",
            "2019-11-01 04:00:00 +0100", "2019-11-01 04:00:00+00", "20191101/20191102", "2016-12-31T23:59:60Z", "-0043-03-15", "-0043-03-15T10:00:00",
        ];
        string[] integers = ["32", "-32", "+32", "1_000_000", "0", "007", "9223372036854775807", "-9223372036854775808"];
        string[] decimals = ["2.50", "-2.50", "+2.5", "32", "1_000.5", "1_000.000_1", "0.000000000000000000000000001", "1234567890123456789012345678"];
        using var railway = new RailwayFolder();
        File.WriteAllText(railway["ontology.yaml"], """
            name: Forms
            description: Forms of values.
            kinds: { Thing: { description: A thing. } }
            units: { metres: { symbol: m, dimension: length, description: Metres. } }
            properties:
              day: { domain: Thing, type: date, evidence: optional, description: A date. }
              number: { domain: Thing, type: integer, evidence: optional, description: A number. }
              ratio: { domain: Thing, type: decimal, evidence: optional, description: A ratio. }
              size: { domain: Thing, type: quantity, evidence: optional, description: A size. }

            """);
        var statements = Lines("day", dates).Concat(Lines("number", integers)).Concat(Lines("ratio", decimals))
            .Concat(decimals.Select(form => $"size: {{ amount: {form}, unit: metres }}")).ToArray();
        var entities = statements.Select((statement, number) =>
            $"  e{number}:\n    kind: Thing\n    name: E{number}\n    statements:\n      - {statement}\n");
        foreach (var file in Directory.GetFiles(railway.Path, "*.yaml", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "ontology.yaml"))
        {
            File.Delete(file);
        }

        Directory.Delete(railway["questions"], recursive: true);
        File.WriteAllText(railway["facts.yaml"], "entities:\n" + string.Concat(entities));

        Kg.Run("check", railway.Path).Output.ShouldNotContain("error");
        Errors(railway).ShouldBeEmpty();

        static IEnumerable<string> Lines(string property, string[] forms) =>
            forms.SelectMany(form => new[] { $"{property}: {form}", $"{property}: \"{form}\"" });
    }

    [Fact]
    public void Mistakes_AreRefusedByTheSchemaAsByTheCompiler()
    {
        using var railway = new RailwayFolder();
        var schema = WriteSchema(railway);
        var files = Mistakes.Select((mistake, index) => Write(railway, mistake, index)).ToArray();

        var refused = NodeFolders.Schemas.Run("facts.mjs", [schema, .. files]).EnumerateArray().Select(error => error.GetProperty("file").GetString()).ToHashSet();

        foreach (var (mistake, file) in Mistakes.Zip(files))
        {
            refused.ShouldContain(file, mistake.Replacement);
            Compiles(mistake).ShouldBeFalse(mistake.Replacement);
        }
    }

    [Fact]
    public void NewId_IsNoErrorInTheEditor_BeforeTheSchemaIsWrittenAnew()
    {
        using var railway = new RailwayFolder();
        var schema = WriteSchema(railway);
        railway.Replace("network/lines.yaml", "- serves: aldermoor", "- serves: a-new-station");

        NodeFolders.Schemas.Run("facts.mjs", schema, Path.Combine(railway.Path, "network/lines.yaml")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Editor_CompletesWhatFitsAndUnderlinesWhatDoesNot()
    {
        using var railway = new RailwayFolder();
        WriteSchema(railway);
        var file = Path.Combine(railway.Path, "new.yaml");
        File.WriteAllText(file, """
            # yaml-language-server: $schema=facts.schema.json
            entities:
              new-line:
                kind: Line
                name: New Line
                statements:
                  - serves: eastquay
                    modality: sure
                  - serves: 
            """.ReplaceLineEndings("\n") + " ");

        var objects = NodeFolders.Schemas.Run("editor.mjs", file, "8", "16");
        Labels(objects).ShouldBe(["aldermoor", "brightwater", "cafe-corner", "dunmere", "dunmere-north", "eastquay", "lighthouse"]);
        objects.GetProperty("underlined").EnumerateArray().Select(item => item.GetProperty("line").GetInt32()).ShouldContain(7);
        Labels(NodeFolders.Schemas.Run("editor.mjs", file, "7", "18")).ShouldContain("hypothetical");
        Labels(NodeFolders.Schemas.Run("editor.mjs", file, "3", "10")).ShouldContain("Station");
    }

    private static string Write(RailwayFolder railway, (string File, string Text, string Replacement) mistake, int index)
    {
        var file = Path.Combine(railway.Path, $"mistake-{index}.yaml");
        File.WriteAllText(file, Mistaken(mistake));
        return file;
    }

    private static string Mistaken((string File, string Text, string Replacement) mistake)
    {
        var text = File.ReadAllText(Path.Combine(RailwayFolder.Original, mistake.File));
        text.ShouldContain(mistake.Text);
        return text.Replace(mistake.Text, mistake.Replacement, StringComparison.Ordinal);
    }

    private static bool Compiles((string File, string Text, string Replacement) mistake)
    {
        var trees = Directory.GetFiles(RailwayFolder.Original, "*.yaml", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(RailwayFolder.Original, file), Text: File.ReadAllText(file)))
            .Select(file => SyntaxTree.Parse(new SourceText(file.Path, file.Path == mistake.File ? Mistaken(mistake) : file.Text)));
        return FactCompiler.Compile(trees, [], CompilationOptions.Default).FactSet is not null;
    }

    private static string[] Labels(JsonElement answer) =>
        [.. answer.GetProperty("completed").EnumerateArray().Select(item => item.GetString()!).Order(StringComparer.Ordinal)];

    private static string[] FilesOf(string set)
    {
        var files = Directory.GetFiles(set, "*.yaml", SearchOption.AllDirectories);
        files.ShouldNotBeEmpty();
        return files;
    }

    private static string WriteSchema(RailwayFolder railway)
    {
        var schema = Path.Combine(railway.Path, "facts.schema.json");
        Kg.Run("schema", RailwayFolder.Original, "--json", "-o", schema).ExitCode.ShouldBe(0);
        return schema;
    }

    private static IEnumerable<string> Errors(RailwayFolder railway) => Errors(Path.Combine(railway.Path, "facts.schema.json"), railway.Path);

    private static IEnumerable<string> Errors(string schema, string set)
    {
        Kg.Run("schema", set, "--json", "-o", schema).ExitCode.ShouldBe(0);
        return NodeFolders.Schemas.Run("facts.mjs", [schema, .. FilesOf(set)]).EnumerateArray().Select(error => error.GetRawText());
    }
}
