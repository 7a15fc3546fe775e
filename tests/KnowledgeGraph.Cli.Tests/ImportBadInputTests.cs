using System.Text;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The same defects in every format: each is a finding with its place, and the records around it are taken.</summary>
public sealed class ImportBadInputTests : IDisposable
{
    private const string NoSuchDay = "there is no such day: this month has the days 01 to 29";
    private const string OtherEncoding = "the byte 0xFC is not utf-8; it is 'ü' in windows-1252.";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string, string[]> Files => new()
    {
        {
            "people.csv",
            "id,name,born\n1,Ann,1960-01-01\n2,Bob,1960-02-31\n1,Cy,1970-01-01\n4,J#rgen,1990-01-01\n5,short\n6,\"Di\"x,1980-01-01\n7,Ed,1992-01-01\n",
            [
                $"people.csv(3,7): warning: born: '1960-02-31' is not a date: {NoSuchDay}",
                "people.csv(4,1): warning: the key '1' is that of people.csv(2,1) too.",
                $"people.csv(5,4): warning: {OtherEncoding}",
                "people.csv(6,1): warning: the row has 2 fields and the header 3",
                "people.csv(7,3): warning: the quoted field that begins here goes on after its end",
            ]
        },
        {
            "people.jsonl",
            """
            {"id":"1","name":"Ann","born":"1960-01-01"}
            {"id":"2","name":"Bob","born":"1960-02-31"}
            {"id":"1","name":"Cy","born":"1970-01-01"}
            {"id":"4","name":"J#rgen","born":"1990-01-01"}
            {"id":"5","name":"short",}
            {"id":"6","id":"8","name":"Di"}
            {"id":"7","name":"Ed","born":"1992-01-01"}

            """,
            [
                $"people.jsonl(2,31): warning: born: '1960-02-31' is not a date: {NoSuchDay}",
                "people.jsonl(3,7): warning: the key '1' is that of people.jsonl(1,1) too.",
                $"people.jsonl(4,20): warning: {OtherEncoding}",
                "people.jsonl(5,26): warning: this is not JSON: nothing follows the last comma",
                "people.jsonl(6,11): warning: the key 'id' is there twice",
            ]
        },
        {
            "people.json",
            """
            [
            {"id":"1","name":"Ann","born":"1960-01-01"},
            {"id":"2","name":"Bob","born":"1960-02-31"},
            {"id":"1","name":"Cy","born":"1970-01-01"},
            {"id":"4","name":"J#rgen","born":"1990-01-01"},
            {"id":"5","name":"short",},
            {"id":"6","id":"8","name":"Di"},
            {"id":"7","name":"Ed","born":"1992-01-01"}
            ]
            """,
            [
                $"people.json(3,31): warning: born: '1960-02-31' is not a date: {NoSuchDay}",
                "people.json(4,7): warning: the key '1' is that of people.json(2,1) too.",
                $"people.json(5,20): warning: {OtherEncoding}",
                "people.json(6,26): warning: this is not JSON: nothing follows the last comma",
                "people.json(7,11): warning: the key 'id' is there twice",
            ]
        },
        {
            "people.yaml",
            """
            - { id: '1', name: Ann, born: 1960-01-01 }
            - { id: '2', name: Bob, born: 1960-02-31 }
            - { id: '1', name: Cy, born: 1970-01-01 }
            - { id: '4', name: J#rgen, born: 1990-01-01 }
            - { id: '5', name: [short }
            - { id: '6', id: '8', name: Di }
            - { id: '7', name: Ed, born: 1992-01-01 }

            """,
            [
                $"people.yaml(2,31): warning: born: '1960-02-31' is not a date: {NoSuchDay}",
                "people.yaml(3,9): warning: the key '1' is that of people.yaml(1,3) too.",
                $"people.yaml(4,21): warning: {OtherEncoding}",
                "people.yaml(5,27): warning: The file cannot be read as YAML",
                "people.yaml(6,14): warning: The key 'id' is written twice in this mapping",
            ]
        },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void Defect_OfARecord_IsAFinding_AndTheRestGoesOn(string name, string text, string[] findings)
    {
        // One byte of another encoding among UTF-8.
        File.WriteAllBytes(_folder[name], [.. Encoding.UTF8.GetBytes(text).Select(each => each == '#' ? (byte)0xFC : each)]);
        File.WriteAllText(
            _folder["ontology.yaml"],
            "name: People\ndescription: People.\nkinds: { Person: { description: A person. } }\n"
                + "properties: { born: { domain: Person, type: date, description: When. } }\n");
        File.WriteAllText(
            _folder["mapping.yaml"],
            $"name: people\nontology: ontology.yaml\ninputs: {{ people: {{ file: {name} }} }}\nentities:\n  people:\n    from: people\n"
                + "    key: \"{id}\"\n    kind: Person\n    name: \"{name}\"\n    statements: [{ born: \"{born}\" }]\n");

        var (exitCode, output, error) = Kg.RunIn(_folder.Path, "import", "mapping.yaml", "-o", "facts");

        exitCode.ShouldBe(0, error);
        foreach (var finding in findings)
        {
            error.ShouldContain(finding);
        }

        output.ShouldContain("people     7      3        4           2        1\n");
        output.ShouldContain("3 entities and 2 statements in facts\n4 records and 1 statement refused");
        File.ReadAllText(_folder["facts/people/people.yaml"]).ShouldContain("name: Ed\n");
        File.ReadAllLines(_folder["facts/people.quarantine.jsonl"]).Length.ShouldBe(findings.Length);
        Kg.Run("check", _folder["facts"], "--documents", _folder.Path).ExitCode.ShouldBe(0);
    }
}
