using KnowledgeGraph.Compiler;
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
    private static readonly string FirstWithoutSource = First.Replace("source: survey\n", "", StringComparison.Ordinal);

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
        foreach (var first in (string[])[First, FirstWithoutSource])
        {
            var before = Set(("ontology.yaml", Ontology), ("a.yaml", first), ("b.yaml", Other));
            var after = With(before, path, text);
            var parsed = new ParsedFiles();

            // There, back and there again: neither state is kept for the other.
            foreach (var files in (FactSetFiles[])[before, before, after, after, before, after])
            {
                var actual = FactSetImage.Compile(files, parsed);
                var expected = FactSetImage.Compile(files);

                actual.Diagnostics.Select(diagnostic => diagnostic.ToString())
                    .ShouldBe(expected.Diagnostics.Select(diagnostic => diagnostic.ToString()));
                (actual.Image?.ContentHash).ShouldBe(expected.Image?.ContentHash);
            }
        }
    }

    [Theory]
    [InlineData("{ kind: Depot, name: Two }", true)]
    [InlineData("{ kind: Depot, name: Second, aliases: [The other], formerIds: [depot-two] }", true)]
    [InlineData("{ kind: Depot, name: Two, marking: TLP:GREEN }", false)]
    public void Compile_AfterAnEditOfAnotherFile_KeepsWhatTheEditDoesNotConcern(string edited, bool isKept)
    {
        var before = Set(("ontology.yaml", Ontology), ("a.yaml", FirstWithoutSource), ("b.yaml", Other));
        var parsed = new ParsedFiles();

        var first = before.Compile(parsed).FactSet.ShouldNotBeNull().Statements.ShouldHaveSingleItem();
        var second = With(before, "b.yaml", $"entities:\n  depot-2: {edited}\n").Compile(parsed).FactSet.ShouldNotBeNull()
            .Statements.ShouldHaveSingleItem();

        ReferenceEquals(first, second).ShouldBe(isKept);
    }

    /// <summary>A list with a finding is bound each time, and the others are not on its account.</summary>
    [Fact]
    public void Compile_AfterAnEditThatGaveAFinding_KeepsTheOtherFiles()
    {
        const string Third = "entities:\n  depot-9: { kind: Depot, name: Nine, statements: [{ adjoins: depot-1 }] }\n";
        var sound = Set(("ontology.yaml", Ontology), ("a.yaml", FirstWithoutSource), ("b.yaml", Other), ("c.yaml", Third));
        var found = With(sound, "b.yaml", "entities:\n  depot-3: { kind: Depot, name: Three, formerIds: [depot-2] }\n");
        var edited = With(sound, "b.yaml", "entities:\n  depot-3: { kind: Depot, name: The third, formerIds: [depot-2] }\n");
        var parsed = new ParsedFiles();

        sound.Compile(parsed).Diagnostics.Count(diagnostic => diagnostic.Location?.Path == "a.yaml").ShouldBe(0);
        var first = found.Compile(parsed);
        var second = edited.Compile(parsed);

        first.Diagnostics.Count(diagnostic => diagnostic.Location?.Path == "a.yaml").ShouldBe(1);
        ReferenceEquals(OfThird(first), OfThird(second)).ShouldBeTrue();

        static object OfThird(FactCompilation compilation) =>
            compilation.FactSet.ShouldNotBeNull().Statements.Single(statement => statement.Subject == "depot-9");
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
