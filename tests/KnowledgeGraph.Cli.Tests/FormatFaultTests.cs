using System.Text.RegularExpressions;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>Faults of hand-written YAML: <c>kg fmt</c> names the file, the line and the column of each, and how to fix it, and writes none of them.</summary>
public sealed partial class FormatFaultTests
{
    private const string Sound = """
        entities:
          ada:
            kind: Person
            name: Ada
            statements:
              - maintains: valley-line
                since: 2019
                note: fine

        """;

    private static readonly (string File, string Before, string After, string Finding)[] Faults =
    [
        ("a-shallow", "        since", "       since",
            "(7,1): error KG0001: The file cannot be read as YAML: 'since' is indented by 7, and 'maintains' above, which it seems to follow, by 8"),
        ("b-deep", "        since", "          since",
            "(7,1): error KG0001: The file cannot be read as YAML: 'since' is indented by 10, deeper than 'maintains' above, by 8"),
        ("c-no-break-space", "        since", "       \u00A0since",
            "(7,8): error KG0001: The file cannot be read as YAML: U+00A0, which is not a space, indents this line; use spaces"),
        ("d-tab", "        since", "\tsince", "(7,1): error KG0008: A tab (U+0009) indents this line; use spaces"),
        ("e-colon", "kind: Person", "kind:Person", "(3,9): error KG0001: The file cannot be read as YAML: a space belongs after ':'"),
        ("f-dash", "- maintains", "-maintains", "(6,7): error KG0001: The file cannot be read as YAML: a space belongs after '-'"),
        ("g-merge", "        since", "<<<<<<< HEAD\n        since",
            "(7,1): error KG0001: The file cannot be read as YAML: a merge conflict was left here ('<<<<<<<'); keep one of the sides"),
        ("h-quote", "note: fine", "note: \"fine", "(8,15): error KG0001: The file cannot be read as YAML: the quotation mark opened here is not closed"),
        ("i-apostrophe", "name: Ada", "name: 'Ada", "(4,11): error KG0001: The file cannot be read as YAML: the quotation mark opened here is not closed"),
        ("j-at", "note: fine", "note: @neel",
            "(8,15): error KG0001: The file cannot be read as YAML: put quotation marks around a text that begins with '@'"),
        ("k-comma", "- maintains: valley-line", "- { maintains: valley-line, note: Acme, Inc. }",
            "(6,47): error KG0017: 'Inc.' is a key without a value: inside { } a comma ends a value; put quotation marks around a text with a comma in it"),
        ("l-brace-over-lines", "- maintains: valley-line\n        since: 2019\n", "- { maintains: valley-line, since: 2019\n",
            "(6,9): error KG0001: The file cannot be read as YAML: the '{' opened here is not closed"),
        ("m-reserved-key", "note: fine", "@note: fine",
            "(8,9): error KG0001: The file cannot be read as YAML: put quotation marks around a key that begins with '@'"),
        ("n-no-key", "note: fine", ": fine", "(8,9): error KG0001: The file cannot be read as YAML: a key belongs before this ':'"),
        ("o-first-comma", "name: Ada", "aliases: [, A]",
            "(4,15): error KG0001: The file cannot be read as YAML: a value belongs before this ','; remove one of the commas, or write it"),
        ("p-two-commas", "name: Ada", "aliases: [A,, B]",
            "(4,17): error KG0001: The file cannot be read as YAML: a value belongs before this ','; remove one of the commas, or write it"),
        ("q-dashes", "name: Ada", "aliases: [- A, - B]",
            "(4,15): error KG0001: The file cannot be read as YAML: entries between brackets are parted by ',' and have no '-'"),
        ("r-comma-missing", "- maintains: valley-line\n        since: 2019\n", "- { maintains: valley-line\n          since: 2019 }\n",
            "(6,32): error KG0001: The file cannot be read as YAML: a ',' belongs after this, before the entry on the next line"),
        ("s-indented-end", "        note: fine\n", "        note: fine\n   bob: { kind: Person, name: Bob }\n",
            "(9,1): error KG0001: The file cannot be read as YAML: 'bob' is indented by 3, and 'statements' above, which it seems to follow, by 4"),
        ("t-key-twice", "note: fine", "since: 2020", "(8,9): error KG0007: The key 'since' is written twice in this mapping"),
    ];

    [Fact]
    public void Faults_AreNamedByFileLineAndColumn()
    {
        using var railway = new RailwayFolder();
        Directory.CreateDirectory(railway["set/faults"]);
        File.Copy(railway["ontology.yaml"], railway["set/ontology.yaml"]);
        foreach (var (file, before, after, _) in Faults)
        {
            var text = Sound.ReplaceLineEndings("\n");
            text.ShouldContain(before);
            File.WriteAllText(railway[$"set/faults/{file}.yaml"], text.Replace(before, after, StringComparison.Ordinal));
        }

        var written = Texts();
        var (exitCode, output, error) = Kg.RunIn(railway.Path, "fmt", "set");

        exitCode.ShouldBe(1);
        output.ShouldBeEmpty();
        FindingLines.Matches(error).Select(match => match.Value).ShouldBe(Faults.Select(fault => $"set/faults/{fault.File}.yaml{fault.Finding}"));
        Texts().ShouldBe(written);

        string[] Texts() => [.. Faults.Select(fault => File.ReadAllText(railway[$"set/faults/{fault.File}.yaml"]))];
    }

    [GeneratedRegex("^.*: error KG.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FindingLines { get; }
}
