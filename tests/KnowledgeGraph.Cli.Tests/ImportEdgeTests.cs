namespace KnowledgeGraph.Cli.Tests;

/// <summary>Data and mappings at the edge of what an import takes: nothing is lost without a finding, and nothing stops it.</summary>
public sealed class ImportEdgeTests : ImportTests
{
    private const string People = """
        name: parliament
        ontology: ontology.yaml
        inputs: { members: members.json }
        entities:
          persons: { from: members, records: [people, ""], key: "{id}", kind: Person, name: "{name}", description: "{about}" }
        """;

    [Fact]
    public void LongNames_KeepTheirIds()
    {
        var name = new string('a', 105);
        Put("members.csv", Header + $"1,{name},g,,,,,\n2,{name},g,,,,,\n");

        Import().ExitCode.ShouldBe(0);
        var ids = Read("facts/parliament.lock");
        ids.ShouldContain($"persons\t2\t{name[..100]}-2\n");
        Import().ExitCode.ShouldBe(0);

        Read("facts/parliament.lock").ShouldBe(ids);
        Check();
    }

    [Fact]
    public void ManyRecordsOfOneName_AreNumbered()
    {
        Put("members.csv", Header + string.Concat(Enumerable.Range(1, 3_000).Select(number => $"{number},Ann,g,,,,,\n")));

        Import().ExitCode.ShouldBe(0);

        Read("facts/parliament.lock").ShouldContain("persons\t3000\tann-3000\n");
    }

    /// <summary>The join has the name of the column that leads to it, as in the manual.</summary>
    [Fact]
    public void Join_OfTheNameOfItsColumn_GivesTheOtherRecord_AndAMissingOneIsAFinding()
    {
        Put("parties.csv", "code;title;seats\ng;The Greens;1\ng;Others;2\n;None;3\n");
        Put("members.csv", Header + "1,Ann,g,,,,,\n2,Bob,x,,,,,\n3,Cy,,,,,,\n");
        Put("mapping.yaml", """
            name: parliament
            ontology: ontology.yaml
            inputs: { members: members.csv, parties: parties.csv }
            entities:
              persons:
                from: members
                key: "{id}"
                kind: Person
                name: "{name}"
                join: { party: { from: parties, key: "{code}", on: "{party}" } }
                description: "{party.title}"
            """);

        Import().ExitCode.ShouldBe(0);

        Read("facts/parliament/persons.yaml").ShouldContain("  ann:\n    kind: Person\n    name: Ann\n    description: The Greens\n");
        Findings().ShouldBe(
        [
            (3, 1, "value", "the key 'g' is that of another record too; records are joined with the first one"),
            (4, 1, "value", "the key of the record is missing, so nothing is joined with it: '{code}' has no value"),
            (3, 7, "value", "party: no record of 'parties' has the key 'x'"),
        ]);
    }

    /// <summary>Its key cannot be found without the record, nor the record without its key.</summary>
    [Fact]
    public void Join_OverItself_GivesNothing()
    {
        Put("members.csv", Header + "1,Ann,g,,,,,\n");
        Put("mapping.yaml", """
            name: parliament
            ontology: ontology.yaml
            inputs: { members: members.csv }
            entities:
              persons:
                key: "{id}"
                kind: Person
                name: "{name}"
                join:
                  other: { from: members, key: "{id}", on: "{another.id}" }
                  another: { from: members, key: "{id}", on: "{other.id}" }
                description: "{other.name}"
            """);

        Import().ExitCode.ShouldBe(0);

        Read("facts/parliament/persons.yaml").ShouldEndWith("  ann:\n    kind: Person\n    name: Ann\n");
    }

    [Fact]
    public void SecondValue_WhereThereIsRoomForOne_IsAFinding()
    {
        Put("mapping.yaml", People);
        Put("members.json", """[{ "id": 1, "name": ["Ann", "Anna"], "about": "x" }]""");

        Import().ExitCode.ShouldBe(0);

        Findings().ShouldBe([(1, 29, "value", "the mapping does not use all values of 'name': 'Anna'")]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"people\": [] }")]
    public void FileWithoutARecord_IsAFinding(string text)
    {
        Put("mapping.yaml", People);
        Put("members.json", text);

        var (exitCode, _, error) = Import();

        exitCode.ShouldBe(0);
        error.ShouldBe("members.json(1,1): warning: there is no record in this file\n");
    }

    [Fact]
    public void DescriptionOfAnEntityOfTheSet_StaysThatOfItsFile()
    {
        Directory.CreateDirectory(Folder["facts"]);
        Put("facts/ontology.yaml", Ontology);
        Put(
            "facts/own.yaml",
            "entities:\n  ann: { kind: Person, name: Ann, description: Old., identifiers: { wikidata: Q1 } }\n"
                + "  bob: { kind: Person, name: Bob, description: Same., identifiers: { wikidata: Q2 } }\n");
        Put("mapping.yaml", People.Replace(
            "description:", "identifiers: { wikidata: \"{wd}\" }, mergeBy: wikidata, description:", StringComparison.Ordinal));
        Put("members.json", """
            [{ "id": 1, "name": "Ann", "wd": "Q1", "about": "New." },
            { "id": 2, "name": "Bob", "wd": "Q2", "about": "Same." }]
            """);

        Import().ExitCode.ShouldBe(0);

        Findings().ShouldBe(
            [(1, 2, "value", "it adds to 'ann' of the set, whose own file describes it; this description is left out")]);
        Check();
    }

    [Fact]
    public void TextThatStandsForNoValue_MeetsNoCondition()
    {
        Put("members.csv", Header + "1,Ann,n/a,,,,,\n2,Bob,g,,,,,\n");
        Put("mapping.yaml", """
            name: parliament
            ontology: ontology.yaml
            inputs: { members: { file: members.csv, empty: n/a } }
            entities:
              persons: { key: "{id}", kind: Person, name: "{name}", where: { party: "*" } }
            """);

        Import().ExitCode.ShouldBe(0);

        Read("facts/parliament.lock").ShouldEndWith("\npersons\t2\tbob\n");
    }

    [Fact]
    public void CutText_KeepsItsCharactersWhole()
    {
        Put("mapping.yaml", People.Replace("{about}", "{about|first:1}", StringComparison.Ordinal));
        Put("members.json", """[{ "id": 1, "name": "Ann", "about": "😀 and more" }]""");

        Import().ExitCode.ShouldBe(0);

        Read("facts/parliament/persons.yaml").ShouldContain("description: \"😀\"\n");
    }

    [Fact]
    public void FormOfDatesWithoutAYear_IsAMistakeOfTheMapping()
    {
        Put("members.csv", Header);
        Put("mapping.yaml", Mapping.Replace("dd/MM/yyyy", "dd/MM", StringComparison.Ordinal));

        var (exitCode, _, error) = Import();

        exitCode.ShouldBe(1);
        error.ShouldEndWith("error: 'dd/MM' is not the 'format' of a date: it has no year; write one such as dd/MM/yyyy, or unix\n");
    }
}
