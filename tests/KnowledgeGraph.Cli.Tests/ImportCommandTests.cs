using System.Text;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ImportCommandTests : ImportTests
{
    [Fact]
    public void Import_OfTables_IsAcceptedByCheckWithItsEvidence_AndIsRepeatable()
    {
        Put(
            "members.csv",
            Header + "1,Jürgen Müller,g,31/12/1960,Q1,m,2012-05-01,2016-05-01\n"
                + "2,\"Олена\nКоваль\",s,28/02/1978,Q2,f,2016-05-01,\n");

        Import().ExitCode.ShouldBe(0);

        var persons = Read("facts/parliament/persons.yaml");
        persons.ShouldContain("""
              jurgen-muller:
                kind: Person
                name: Jürgen Müller
                identifiers: { wikidata: Q1 }
                statements:
                  - memberOf: the-greens
                    since: 2012-05-01
                    before: 2016-05-01
                    evidence: { source: parliament-members, row: 2, digest: '80b60cec' }
                  - bornOn: 1960-12-31
                    evidence: { source: parliament-members, row: 2, digest: '80b60cec' }
            """);
        persons.ShouldContain("  olena-koval:\n");
        Read("facts/parliament/parties.yaml").ShouldContain("- size: { amount: 1200, unit: seats }");
        Check().ShouldContain("checked");

        var before = Snapshot();
        Import().ExitCode.ShouldBe(0);
        Snapshot().ShouldBe(before);
    }

    [Fact]
    public void Command_NamesTheFoldersAsTheyWereGiven()
    {
        Put("members.csv", Header + "1,Ann,x,,,,,\n");

        var (exitCode, output, error) = Import(options: "--strict");

        exitCode.ShouldBe(1, output);
        error.ShouldBe("members.csv(2,7): warning: memberOf: no record of 'parties' that was taken has the key 'x'\n");
        output.ReplaceLineEndings("\n").ShouldEndWith(
            "3 entities and 2 statements in facts\n0 records and 1 statement refused, 0 clashes, 0 values without a place: see "
                + $"{Path.Combine("facts", "parliament.quarantine.jsonl")}\n");
    }

    [Fact]
    public void BadRows_AreFindingsWithTheirPlaces_AndTheRestGoesOn()
    {
        File.WriteAllBytes(
            Folder["members.csv"],
            [
                .. Encoding.UTF8.GetBytes(Header
                    + "1,Ann,g,31/02/1978,Q1,m,2012,\n"        // 2: a date that cannot be
                    + "1,Ann Again,g,01/02/1978,Q9,f,2012,\n"  // 3: the key of another
                    + "2,\"Open, g,01/01/1970,Q3,m,2012,\n"    // 4: a quotation mark that is not closed
                    + "3,Too,few\n"                            // 5
                    + "4,Unknown,x,01/01/1980,Q4,z,2012,\n"    // 6: no such party, no such sex
                    + "5,Ren"), 0xE9, .. Encoding.UTF8.GetBytes(",g,01/01/1980,Q5,m,2012,\n6,Last,s,01/01/1980,Q6,m,2012,\n"),
            ]);

        var (exitCode, output, error) = Import(options: "--strict");

        exitCode.ShouldBe(1, output);
        Findings().ShouldBe(
        [
            (2, 9, "statement", "bornOn: '31/02/1978' is not a date of the form dd/MM/yyyy"),
            (3, 1, "record", "the key '1' is that of members.csv(2,1) too. "
                + "If several records are about one entity, write 'repeats: merge' in the mapping"),
            (4, 3, "record", "the quotation mark that is opened here is not closed"),
            (5, 1, "record", "the row has 3 fields and the header 8"),
            (6, 27, "statement", "sex: the value map has no 'z'. The keys are m, f."),
            (7, 6, "record", "the byte 0xE9 is not utf-8; it is 'é' in windows-1252. "
                + "If the whole file has that encoding, write 'encoding: windows-1252' beside 'file'"),
            (6, 11, "statement", "memberOf: no record of 'parties' that was taken has the key 'x'"),
        ]);
        error.ShouldContain("members.csv(4,3): warning: the quotation mark");
        output.ShouldContain("4 records and 3 statements refused");
        Read("facts/parliament/persons.yaml").ShouldContain("  last:\n");

        // A table that is not a text as a whole is evidence as a whole.
        Read("facts/parliament/persons.yaml").ShouldContain("evidence: parliament-members\n");
        Check();
    }

    [Theory]
    [InlineData("not JSON", new byte[] { (byte)'{', (byte)'1', (byte)'}' })]
    [InlineData("not UTF-8", new byte[] { (byte)'"', 0xE9, (byte)'"' })]
    [InlineData("JSON", new byte[] { (byte)'1' })]
    public void ValueThatTheMappingSkips_IsPartOfTheDocument(string what, byte[] value)
    {
        Put("mapping.yaml", """
            name: parliament
            ontology: ontology.yaml
            inputs: { members: { file: members.json } }
            entities:
              persons: { records: people, key: "{id}", kind: Person, name: "{name}", statements: [{ bornOn: "{born}" }] }
            """);
        File.WriteAllBytes(
            Folder["members.json"], [.. "{\"people\":[{\"id\":1,\"name\":\"Ann\",\"born\":\"1970\"}],\"x\":"u8, .. value, (byte)'}']);

        Import().ExitCode.ShouldBe(0);

        Read("facts/parliament/persons.yaml").Contains("pointer", StringComparison.Ordinal).ShouldBe(what == "JSON");
        Check();
    }

    [Fact]
    public void FactsThatTheCompilerRefuses_AreInTheQuarantine()
    {
        Put("members.csv", Header + "1,Ann,g,01/02/1978,nonsense,m,2012,\n2,Bob,g,01/02/1978,Q2,m,2016-01-01,2012-01-01\n");

        Import().ExitCode.ShouldBe(0);

        Findings().Select(finding => (finding.Line, finding.Lost, Id: finding.Reason[..6]))
            .ShouldBe([(2, "record", "KG3003"), (3, "statement", "KG4002")], ignoreOrder: true);
        Check();
    }

    [Fact]
    public void Ids_StayWithTheirRecords()
    {
        Put("members.csv", Header + "1,Ann Lee,g,,,,,\n2,Ann Lee,g,,,,,\n");
        Import().ExitCode.ShouldBe(0);
        Put("members.csv", Header + "3,Ann Lee,g,,,,,\n2,Ann Smith,g,,,,,\n");

        Import().ExitCode.ShouldBe(0);

        var persons = Read("facts/parliament/persons.yaml");
        persons.ShouldContain("  ann-lee-2:\n    kind: Person\n    name: Ann Smith\n");
        persons.ShouldContain("  ann-lee-3:\n");
        persons.ShouldNotContain("  ann-lee:\n");
        Read("facts/parliament.lock").ShouldContain("persons\t1\tann-lee\n");
    }

    [Theory]
    [InlineData("kind: Person", "kind: Persn", "mapping.yaml(19,11): error: there is no kind 'Persn'. Did you mean Person?")]
    [InlineData(
        "- memberOf:",
        "- memberof:",
        "mapping.yaml(23,9): error: 'memberof' is neither a predicate or qualifier of the ontology nor a field of a statement. "
            + "Did you mean memberOf?")]
    [InlineData(
        "{ entity: parties, key: \"{party}\" }",
        "\"{party}\"",
        "mapping.yaml(23,19): error: 'memberOf' leads to an entity: write { entity: SET, key: \"{party}\" }")]
    [InlineData("from: members", "from: member", "error: there is no input 'member'. Did you mean members?")]
    [InlineData("map: sex", "map: sexs", "error: there is no value map 'sexs'. Did you mean sex?")]
    [InlineData("f: female", "f: femal", "error: 'femal' is not a value of Sex. Did you mean female?")]
    [InlineData("unit: seats", "unit: seat", "error: there is no unit 'seat'. Did you mean seats?")]
    [InlineData("\"{name}\"", "\"{name\"", "error: 'name': '{' is not closed")]
    [InlineData("identifiers: {", "identifers: {", "error: A set of entities has no key 'identifers'. Did you mean identifiers?")]
    [InlineData("key: \"{id}\"", "key: id", "error: all records have the key 'id'. For a value of the data write \"{id}\"")]
    [InlineData("name: parliament", "name: The House", "error: the name 'The House' becomes that of a folder")]
    public void MistakeOfTheMapping_IsAnErrorWithItsPlaceAndWhatWasMeant(string right, string wrong, string message)
    {
        Put("members.csv", Header);
        var at = Mapping.LastIndexOf(right, StringComparison.Ordinal);
        Put("mapping.yaml", Mapping[..at] + wrong + Mapping[(at + right.Length)..]);

        var (exitCode, _, error) = Import();

        exitCode.ShouldBe(1);
        error.ShouldContain(message);
        Directory.Exists(Folder["facts"]).ShouldBeFalse();
    }

    /// <summary>A column of very many values is a key all the same, and another one leads to it.</summary>
    [Fact]
    public void Draft_OfMoreThanAHundredThousandRecords_FindsKeysAndRelations()
    {
        var people = string.Concat(Enumerable.Range(1, 120_000).Select(number => $"p{number},Name {number}\n"));
        var terms = string.Concat(Enumerable.Range(1, 120_000).Select(number => $"t{number},p{120_001 - number},Term {number}\n"));
        Put("people.csv", "id,name\n" + people);
        Put("terms.csv", "id,person_id,title\n" + terms);

        var draft = Kg.RunIn(Folder.Path, "import", "--draft", "people.csv", "terms.csv", "-o", "draft");

        draft.ExitCode.ShouldBe(0, draft.Error);
        Read("draft/mapping.yaml").ShouldContain("key: \"{id}\"");
        Read("draft/mapping.yaml").ShouldContain("person2: { entity: people, key: \"{person_id}\" }");
        Read("draft/draft.md").ShouldContain("| id | 120,000 | 120,000 |");
        Read("draft/draft.md").ShouldContain("120,000 records of `../people.csv`");
    }

    [Fact]
    public void Draft_IsAMappingWhoseFactsCheckAccepts()
    {
        Put(
            "people.csv",
            "id,full name,party_id,born,grade\n1,Ann,g,01/02/1980,high\n2,Bob,s,03/04/1981,low\n3,Cy,s,05/06/1982,low\n"
                + "4,Di,g,05/06/1982,high\n5,Ed,g,05/07/1982,low\n6,Flo,g,13/06/1982,high\n");
        Put("groups.json", """{ "groups": [ { "id": "g", "name": "Greens" }, { "id": "s", "name": "Socialists" } ] }""");

        var draft = Kg.RunIn(Folder.Path, "import", "--draft", "people.csv", "groups.json", "-o", "draft");
        draft.ExitCode.ShouldBe(0, draft.Error);

        Read("draft/ontology.yaml").ShouldContain("party: { domain: Person, range: Group, ");
        Read("draft/draft.md").ShouldContain("`cardinality: one`");
        var import = Import("draft/mapping.yaml", "--strict");
        import.ExitCode.ShouldBe(0, import.Error);
        Check();
    }

    private string Snapshot() => string.Join('\n', Directory.EnumerateFiles(Folder["facts"], "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(file => file + "\n" + File.ReadAllText(file)));
}
