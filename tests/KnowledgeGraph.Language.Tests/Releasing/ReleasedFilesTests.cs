using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Formatting;
using KnowledgeGraph.Language.Releasing;

namespace KnowledgeGraph.Language.Tests.Releasing;

public sealed class ReleasedFilesTests
{
    private const string Ontology =
        """
        # The Secret Service wrote this.
        name: Small
        description: "A \"small\" set: two things."
        kinds: { Thing: { description: A thing. } }
        properties:
          word: { domain: Thing, type: text, evidence: optional, description: A word about it. }
        predicates:
          needs: { domain: Thing, range: Thing, inverse: neededBy, evidence: optional, description: Needs it. }

        """;

    private static readonly string[] Levels = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"];

    [Fact]
    public void Values_AreWrittenAsTheyWere_WithoutCommentsAndWithoutWhatIsAbove()
    {
        var files = Write(
            "TLP:GREEN",
            """
            entities:
              # Known to few.
              a:
                kind: Thing
                name: 'It''s # a'
                aliases: ["x: y", 'z', "tab\there"]
                description: >
                  Folded
                  text.

                  And more.
                statements:
                  - word: plain text
                      over two lines      # of both
                  - { word: gone, marking: TLP:RED }
                  - needs: b
                    marking: TLP:AMBER
              b:
                kind: Thing
                name: B
                statements: [{ word: w, marking: TLP:RED }]
              c: { kind: Thing, name: C, marking: TLP:RED }
            statements:
              - { subject: b, word: gone, marking: TLP:AMBER }
            """);

        files.Select(file => file.Path).ShouldBe(["facts.yaml", "ontology.yaml"]);
        files[0].Text.ShouldBe(
            """
            entities:
              a:
                kind: Thing
                name: 'It''s # a'
                aliases: ["x: y", 'z', "tab\there"]
                description: "Folded text.\nAnd more.\n"
                statements:
                  - word: plain text over two lines
              b:
                kind: Thing
                name: B

            """);
        files[1].Text.ShouldStartWith("name: Small\ndescription: \"A \\\"small\\\" set: two things.\"\n");
    }

    [Fact]
    public void File_OfWhichNothingIsLeft_IsNotThere()
    {
        var one = Set("entities:\n  a: { kind: Thing, name: A }\n");
        var secret = new SourceText("plans/secret.yaml", "marking: TLP:RED\nentities:\n  b: { kind: Thing, name: B }\n");
        var set = one with { Files = [.. one.Files, secret] };

        Write("TLP:GREEN", set).Select(file => file.Path).ShouldBe(["facts.yaml", "ontology.yaml"]);
        Write("TLP:RED", set).Select(file => file.Path).ShouldBe(["facts.yaml", "ontology.yaml", "plans/secret.yaml"]);
    }

    [Theory]
    [InlineData("tests/Railway")]
    [InlineData("tests/Tramway")]
    [InlineData("seeds")]
    public void Files_OfTheSampleSets_GiveTheImagesOfTheirReleases(string folder)
    {
        var set = new FactSetFolder(new DirectoryInfo(RepositoryFolder.Combine(folder))).Read();
        foreach (var level in Levels)
        {
            var files = Write(level, set);

            // Compared by value, whoever wrote them.
            if (level == Levels[^1])
            {
                FactSetImage.Compile(set with { Files = files }).Image.ShouldNotBeNull().ContentHash
                    .ShouldBe(FactSetImage.Compile(set).Image.ShouldNotBeNull().ContentHash);
            }
        }
    }

    /// <summary>Each release is proved while it is written; the proof must hold for any markings.</summary>
    [Fact]
    public void Files_WhateverIsMarked_GiveTheImageOfTheRelease() => RandomTest.Run(random =>
    {
        var set = new FactSetFolder(new DirectoryInfo(RepositoryFolder.Combine("tests", "Railway"))).Read() with { Documents = [] };
        var written = 0;
        for (var round = 0; round < 60; round++)
        {
            var marked = set with { Files = [.. set.Files.Select(file => Mark(file, random))] };
            var compilation = (marked with { Release = Levels[random.Next(Levels.Length)] }).CompileWithReleasedFiles();
            if (compilation.FactSet is not null)
            {
                ReleasedFiles.Write(marked with { Release = "TLP:RED" }, compilation, FactSetImage.Write(compilation).Image.ShouldNotBeNull());
                written++;
            }
        }

        written.ShouldBeGreaterThan(10, "most markings leave a set that stands alone");
    });

    /// <summary>Marks some of the statements that begin a line.</summary>
    private static SourceText Mark(SourceText file, Random random)
    {
        if (file.Path == "ontology.yaml")
        {
            return file;
        }

        var text = file.Text.Split('\n').ToList();
        for (var i = text.Count - 1; i >= 0; i--)
        {
            var dash = text[i].IndexOf("- ", StringComparison.Ordinal);
            if (dash > 0 && text[i][..dash].Trim().Length == 0 && IsStatement(text[i][(dash + 2)..]) && random.Next(12) == 0)
            {
                text.Insert(i, $"{text[i][..dash]}- marking: {Levels[random.Next(Levels.Length)]}");
                text[i + 1] = $"{text[i + 1][..dash]}  {text[i + 1][(dash + 2)..]}";
            }
        }

        var marked = new SourceText(file.Path, string.Join('\n', text));
        return SyntaxTree.Parse(marked).HasErrors ? file : marked;
    }

    private static bool IsStatement(string line) =>
        line.Contains(": ", StringComparison.Ordinal) && !line.StartsWith('{') && !line.StartsWith("source:", StringComparison.Ordinal);

    private static IReadOnlyList<SourceText> Write(string level, string facts) => Write(level, Set(facts));

    private static IReadOnlyList<SourceText> Write(string level, FactSetFiles set)
    {
        var released = set with { Release = level };
        var compilation = released.CompileWithReleasedFiles();
        var image = FactSetImage.Write(compilation).Image.ShouldNotBeNull(string.Join('\n', compilation.Diagnostics));
        var files = ReleasedFiles.Write(released, compilation, image);
        files.ShouldAllBe(file => CommentLexer.Find(SyntaxTree.Parse(file)).Count == 0);
        return files;
    }

    private static FactSetFiles Set(string facts) => new([new SourceText("facts.yaml", facts), new SourceText("ontology.yaml", Ontology)], []);
}
