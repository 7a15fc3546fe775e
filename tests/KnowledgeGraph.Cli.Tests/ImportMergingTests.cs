namespace KnowledgeGraph.Cli.Tests;

/// <summary>Tables that are about the same entities: those of several days, and those with an identifier in common.</summary>
public sealed class ImportMergingTests : ImportTests
{
    [Fact]
    public void DatedTables_BecomeTimesOfPresenceAndAbsence()
    {
        Put("lists-2012-05-01.csv", "id,name,party\n1,Ann,g\n2,Bob,g\n");
        Put("lists-2016-05-01.csv", "id,name,party\n2,Bob,g\n");
        Put("lists-2020-05-01.csv", "id,name,party\n1,Ann,g\n2,Bob,g\n");
        Put("mapping.yaml", """
            name: parliament
            ontology: ontology.yaml
            inputs:
              lists: lists-*.csv
              parties: parties.csv
            entities:
              parties: { from: parties, key: "{code}", kind: Party, name: "{title}" }
              persons:
                from: lists
                key: "{id}"
                repeats: merge
                kind: Person
                name: "{name}"
                statements:
                  - memberOf: { entity: parties, key: "{party}" }
                    snapshot: "{@date}"
            """);

        Import().ExitCode.ShouldBe(0);

        var persons = Read("facts/parliament/persons.yaml");
        persons.ShouldContain("""
                  - memberOf: the-greens
                    since: "../2012-05-01"
                    until: 2012-05-01/2016-04-30
                    evidence: { source: parliament-lists-2012-05-01, row: 2, digest: '5a6a0e02' }
                  - memberOf: the-greens
                    since: 2016-05-02/2020-05-01
                    evidence: { source: parliament-lists-2020-05-01, row: 2, digest: '5a6a0e02' }
            """);
        persons.Split("- memberOf").Length.ShouldBe(4);
        Read("facts/parliament/sources.yaml").ShouldContain("published: 2016-05-01\n");
        Check();
    }

    [Fact]
    public void RecordsWithOneIdentifier_AreOneEntity_AndTheirClashesAreListed()
    {
        Put("members.csv", Header + "1,Ann Lee,g,01/02/1978,Q1,f,,\n2,Bob,g,,Q2,,,\n");
        Put("executive.csv", "no,who,wd,sex\n9,Ann B. Lee,Q1,f\n8,Cy,Q3,m\n");
        Put(
            "mapping.yaml",
            Mapping
                    .Replace("{ file: parties.csv }", "{ file: parties.csv }\n  executive: executive.csv", StringComparison.Ordinal)
                    .Replace("wikidata: \"{wikidata}\" }", "wikidata: \"{wikidata}\" }\n    mergeBy: wikidata", StringComparison.Ordinal)
                + "\n  ministers: { from: executive, key: \"{no}\", kind: Person, name: \"{who}\", "
                + "identifiers: { wikidata: \"{wd}\" }, mergeBy: wikidata, "
                + "statements: [{ sex: { value: \"{sex}\", map: sex } }] }\n");
        Directory.CreateDirectory(Folder["facts"]);
        Put("facts/ontology.yaml", Ontology);
        Put("facts/own.yaml", "entities:\n  robert: { kind: Person, name: Robert, identifiers: { wikidata: Q2 } }\n");

        var (exitCode, output, error) = Import();

        exitCode.ShouldBe(0, error);
        var persons = Read("facts/parliament/persons.yaml");
        persons.ShouldContain("  ann-lee:\n    kind: Person\n    name: Ann Lee\n    aliases: [Ann B. Lee]\n");
        persons.ShouldContain("  robert:\n    extend: robert\n    aliases: [Bob]\n");
        Findings().Where(finding => finding.Lost == "nothing").Select(finding => finding.Reason).ShouldBe(
        [
            "by wikidata Q2 it is 'robert', whose name is 'Robert' and not 'Bob'; this name is kept as an alias",
            "by wikidata Q1 it is the entity of members.csv(2,1), whose name is 'Ann Lee' and not 'Ann B. Lee'; "
                + "this name is kept as an alias",
        ]);
        output.ShouldContain("2 clashes");
        Check();
    }
}
