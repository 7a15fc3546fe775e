using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Tests.FactSets;

/// <summary>
/// What is kept of a file that nobody has touched may be wrong after an edit of another one: each edit here changes what a statement of
/// <c>a.yaml</c> says, or whether it is right.
/// </summary>
public sealed class KeptStatementsTests
{
    private const string Ontology =
        """
        name: Depots
        description: A set of two files.
        kinds:
          Depot: { description: A place. }
          Office: { description: Another place. }
        predicates:
          adjoins: { domain: Depot, range: Depot, evidence: optional, description: Is beside. }
        """;

    private const string First =
        """
        source: survey
        entities:
          depot-1: { kind: Depot, name: One, statements: [{ adjoins: depot-2 }] }
        """;

    private const string Other = "entities:\n  depot-2: { kind: Depot, name: Two }\n";
    private const string Sources = "sources:\n  survey: { title: A survey, reliability: A }\n";

    public static TheoryData<string, string> Edits => new()
    {
        { "b.yaml", "entities:\n  depot-2: { kind: Office, name: Two }\n" },
        { "b.yaml", "entities:\n  depot-3: { kind: Depot, name: Three }\n" },
        { "b.yaml", "entities:\n  depot-3: { kind: Depot, name: Three, formerIds: [depot-2] }\n" },
        { "b.yaml", "entities:\n  depot-2: { kind: Depot, name: Two, marking: TLP:RED }\n" },
        { "b.yaml", "marking: TLP:AMBER\nentities:\n  depot-2: { kind: Depot, name: Two }\n" },
        { "b.yaml", "entities: [\n" },
        { "ontology.yaml", Ontology.Replace("range: Depot", "range: Office", StringComparison.Ordinal) },
        { "ontology.yaml", Ontology.Replace("range: Depot", "range: Depot, symmetric: true", StringComparison.Ordinal) },
        { "ontology.yaml", Ontology.Replace("evidence: optional", "evidence: required", StringComparison.Ordinal) },
        { "sources.yaml", Sources },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Compile_AfterAnEditOfAnotherFile_GivesWhatTheFirstTimeGives(string path, string text)
    {
        foreach (var first in (string[])[First, First.Replace("source: survey\n", "", StringComparison.Ordinal)])
        {
            var before = Set(("ontology.yaml", Ontology), ("a.yaml", first), ("b.yaml", Other));
            var after = With(before, path, text);
            var parsed = new ParsedFiles();

            // There, back and there again: neither state is kept for the other.
            foreach (var files in (FactSetFiles[])[before, before, after, after, before, after])
            {
                var actual = FactSetImage.Compile(files, parsed);
                var expected = FactSetImage.Compile(files);

                actual.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBe(expected.Diagnostics.Select(diagnostic => diagnostic.ToString()));
                (actual.Image?.ContentHash).ShouldBe(expected.Image?.ContentHash);
            }
        }
    }

    [Fact]
    public void Compile_WithAllFindings_DoesNotTakeWhatWasKeptWithout()
    {
        var files = Set(("ontology.yaml", Ontology), ("a.yaml", First), ("b.yaml", Other), ("sources.yaml", Sources));
        var parsed = new ParsedFiles();

        foreach (var reportsAll in (bool[])[false, true, false])
        {
            var set = files with { ReportsAll = reportsAll };
            FactSetImage.Compile(set, parsed).Diagnostics.Select(diagnostic => diagnostic.ToString())
                .ShouldBe(FactSetImage.Compile(set).Diagnostics.Select(diagnostic => diagnostic.ToString()));
        }
    }

    private static FactSetFiles Set(params (string Path, string Text)[] files) =>
        new([.. files.Select(file => new SourceText(file.Path, file.Text))], []);

    private static FactSetFiles With(FactSetFiles set, string path, string text) =>
        set with { Files = [.. set.Files.Where(file => file.Path != path), new SourceText(path, text)] };
}
