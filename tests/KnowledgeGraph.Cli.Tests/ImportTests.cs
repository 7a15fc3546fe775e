using System.Text.Json;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Formatting;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>A folder with a mapping of two tables, the ontology of their facts, and one of the tables.</summary>
public abstract class ImportTests : IDisposable
{
    protected const string Ontology = """
        name: Members
        description: A parliament.
        kinds:
          Person: { plural: people, description: A human being. }
          Party: { plural: parties, description: A party. }
        enumerations:
          Sex: { description: Sex., values: { male: Male., female: Female. } }
        units:
          seats: { symbol: seats, dimension: count, description: Seats. }
        identifiers:
          wikidata: { standard: wikidata, description: Wikidata. }
          partyCode: { description: A code., format: "[a-z]" }
        properties:
          bornOn: { domain: Person, type: date, cardinality: one, description: Born. }
          sex: { domain: Person, type: Sex, description: Sex. }
          size: { domain: Party, type: quantity, description: Size. }
        predicates:
          memberOf: { domain: Person, range: Party, inverse: members, inverseDescription: Members., description: Member. }

        """;

    protected const string Mapping = """
        name: parliament
        ontology: ontology.yaml
        inputs:
          members: { file: members.csv, source: { title: The members, reliability: B } }
          parties: { file: parties.csv }
        values:
          sex: { m: male, f: female }
        entities:
          parties:
            from: parties
            key: "{code}"
            kind: Party
            name: "{title}"
            statements:
              - size: { amount: "{seats}", unit: seats, decimal: "," }
          persons:
            from: members
            key: "{id}"
            kind: Person
            name: "{name}"
            identifiers: { wikidata: "{wikidata}" }
            statements:
              - memberOf: { entity: parties, key: "{party}" }
                since: "{joined}"
                before: "{left}"
              - bornOn: { date: "{born}", format: dd/MM/yyyy }
              - sex: { value: "{sex}", map: sex }
        """;

    protected const string Header = "id,name,party,born,wikidata,sex,joined,left\n";

    protected ImportTests()
    {
        Put("ontology.yaml", Ontology);
        Put("mapping.yaml", Mapping);
        Put("parties.csv", "code;title;seats\ng;The Greens;1.200\ns;The Socialists;12,5\n");
    }

    private protected TemporaryFolder Folder { get; } = new();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Folder.Dispose();
        }
    }

    /// <summary>
    /// What was checked of the facts and their documents, which are the inputs; fails on an error, or if they are not in canonical form.
    /// </summary>
    protected string Check()
    {
        var set = new FactSetFolder(new DirectoryInfo(Folder["facts"]), new DirectoryInfo(Folder.Path)).Read();
        var compilation = set.Compile();
        compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        compilation.FactSet.ShouldNotBeNull();
        foreach (var file in FactSetFormatter.Format(set, hasSchema: false))
        {
            file.Text.ShouldBe(file.Tree.Text.Text);
        }

        return compilation.Evidence.ToString();
    }

    protected (int ExitCode, string Output, string Error) Import(string mapping = "mapping.yaml", params string[] options) =>
        Kg.RunIn(Folder.Path, ["import", mapping, "-o", "facts", .. options]);

    protected List<(int Line, int Column, string Lost, string Reason)> Findings() =>
    [
        .. File.ReadLines(Folder["facts/parliament.quarantine.jsonl"]).Select(line => JsonElement.Parse(line)).Select(finding => (
            finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("lost").GetString()!,
            finding.GetProperty("reason").GetString()!)),
    ];

    protected void Put(string name, string text) => File.WriteAllText(Folder[name], text);

    protected string Read(string name) => File.ReadAllText(Folder[name]);
}
