using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.Formatting;

namespace KnowledgeGraph.Language.Tests.Formatting;

public sealed class FactFormatterTests
{
    private static readonly string[] Qualifiers = ["platform", "grade", "host", "scope"];

    private static readonly SourceText[] Railway = FactSetTexts.Read(RailwayFolder.Original);

    private static readonly byte[] RailwayImage = FactSetTexts.Compile(Railway);

    [Fact]
    public void Statement_OfAnyOrder_IsOrdered() => Format("""
        statements:
        -   evidence: [ gazette@1+1#00000000 ,bulletin@1+1#00000000]
            modality: planned
            # Who it was.
            host: rail-office   # as told
            on: 2024

            opens: eastquay


            subject: coast-lines
        - {evidence:   a@1+1#00000000, amount: {unit: km,amount: 3}, subject: x}
        """).ShouldBe("""
        statements:
          - subject: coast-lines

            opens: eastquay
            on: 2024
            # Who it was.
            host: rail-office   # as told
            modality: planned
            evidence: [gazette@1+1#00000000, bulletin@1+1#00000000]
          - { subject: x, amount: { amount: 3, unit: km }, evidence: a@1+1#00000000 }

        """.ReplaceLineEndings("\n"));

    /// <summary>What a block text ends with is part of it.</summary>
    [Theory]
    [InlineData(">\n        a text whose last line\n        has blanks at its end  \n", ">\n      a text whose last line\n      has blanks at its end  \n")]
    [InlineData("|2\n          two blanks first\n        none\n", "|2\n        two blanks first\n      none\n")]
    [InlineData("|4\n            two blanks first\n          none\n", "|2\n        two blanks first\n      none\n")]
    [InlineData("|4 # 4 blanks\n            two blanks first\n          none\n", "|2 # 4 blanks\n        two blanks first\n      none\n")]
    [InlineData("|1-\n       one\n", "|2-\n      one\n")]
    [InlineData(">+\n        kept\n\n\n", ">+\n      kept\n\n\n")]
    [InlineData("|+\n        kept\n", "|+\n      kept\n")]
    [InlineData("|-   # why 4\n        stripped\n\n", "|-   # why 4\n      stripped\n")]
    [InlineData("|\n\n        after a blank line\n          indented\n        \n        more\t \n", "|\n\n      after a blank line\n        indented\n\n      more\t \n")]
    [InlineData("|\n        spaces in the last line\n           \n", "|\n      spaces in the last line\n         \n")]
    public void BlockText_OfAnyForm_KeepsItsBlanks(string written, string expected)
    {
        Format($"entities:\n   works:\n      description: {written}").ShouldBe($"entities:\n  works:\n    description: {expected}");
        Format($"entities:\n   works:\n      description: {written}      statements:\n      - size:   5\n")
            .ShouldContain("\n      - size: 5\n");
    }

    [Fact]
    public void Comments_GoWithWhatFollowsThem_OrEndWhatTheyAreIndentedWith() => Format("""
        # The head of the file.

        entities:   # all of them
            # Of the first.
            first:
                statements:
                    # Of the statement.
                    -   serves: x
                        # At the end of the statement.
                    # At the end of the list.
                # At the end of the first.
                kind: Line
            # Of the second.

            second: {kind: Line}
            # At the end of the entities.
        # At the end of the file.
        """).ShouldBe("""
        # The head of the file.

        entities:   # all of them
          # Of the first.
          first:
            # At the end of the first.
            kind: Line
            statements:
              # Of the statement.
              - serves: x
                # At the end of the statement.
              # At the end of the list.
          # Of the second.

          second: { kind: Line }
          # At the end of the entities.
        # At the end of the file.

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void ScalarsOfSeveralLines_KeepTheirWords() => Format("""
        entities:
           first:
              description: |
                 One line,
                    and one further in.

                 The last.
              name: A name
                 of two lines
              aliases:
              - "in quotes
                 too"
              - >-
                 folded
                 here
        """).ShouldBe("""
        entities:
          first:
            name: A name
              of two lines
            aliases:
              - "in quotes
                too"
              - >-
                folded
                here
            description: |
              One line,
                 and one further in.

              The last.

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void BracketsOfSeveralLines_StayOnTheirLines() => Format("""
        entities:
           first:
              aliases: [
                 one,   # the first
                 two ]
              kind: Line
        """).ShouldBe("""
        entities:
          first:
            kind: Line
            aliases: [
               one,   # the first
               two ]

        """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("entities: [")]
    [InlineData("a: &b 1")]
    [InlineData("a: 1\na: 2")]
    public void WhatIsNoFactFile_IsLeftAlone(string text) =>
        FactFormatter.Format(SyntaxTree.Parse(new SourceText("facts.yaml", text)), []).ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing but a remark.\n")]
    public void EmptyFile_StaysAsItIs(string text) => Format(text).ShouldBe(text);

    [Fact]
    public void SampleSet_IsInCanonicalForm()
    {
        foreach (var text in Railway)
        {
            Format(text).ShouldBe(text.Text, text.Path);
        }
    }

    [Fact]
    public void ShippedSet_MeansTheSameInCanonicalForm()
    {
        var texts = FactSetTexts.Read(FactSetTexts.Shipped);
        var ontology = SyntaxTree.Parse(texts.Single(text => text.Path == "ontology.yaml")).Root.ShouldBeOfType<MappingSyntax>();
        string[] qualifiers = [.. ontology.Find("qualifiers")!.Value.ShouldBeOfType<MappingSyntax>().Entries.Select(entry => entry.Name)];

        var formatted = texts.Select(text => new SourceText(text.Path, FactFormatter.Format(SyntaxTree.Parse(text), qualifiers).ShouldNotBeNull(text.Path))).ToArray();

        FactSetTexts.Compile(formatted).ShouldBe(FactSetTexts.Compile(texts));
        foreach (var text in formatted)
        {
            FactFormatter.Format(SyntaxTree.Parse(text), qualifiers).ShouldBe(text.Text, text.Path);
        }
    }

    [Fact]
    public void AnyLayout_MeansTheSameAndIsFormattedOnce() => Prop.ForAll(Cases(LayoutMutation.Any), item =>
    {
        var (original, mutated) = item;
        var text = Format(mutated);

        Format(new SourceText(mutated.Path, text)).ShouldBe(text, "a second time changes nothing");
        FactSetTexts.Compile(Railway.Select(other => other == original ? new SourceText(mutated.Path, text) : other)).ShouldBe(RailwayImage);
        text.Count(character => character == '#').ShouldBe(mutated.Text.Count(character => character == '#'), "no comment is lost");
    }).ShouldHold(300);

    [Fact]
    public void AnyLayoutWithoutCommentsAndBlankLines_BecomesTheOneForm() => Prop.ForAll(Cases(LayoutMutation.Undone), item =>
        Format(item.Mutated).ShouldBe(item.Original.Text)).ShouldHold(300);

    private static Arbitrary<(SourceText Original, SourceText Mutated)> Cases(Gen<Func<string, string>> mutations) =>
        (from original in Gen.Elements(Railway.Where(text => text.Path != "ontology.yaml"))
         from mutate in mutations
         select (original, new SourceText(original.Path, mutate(original.Text)))).ToArbitrary();

    private static string Format(string text) => Format(new SourceText("facts.yaml", text));

    private static string Format(SourceText text) => FactFormatter.Format(SyntaxTree.Parse(text), Qualifiers).ShouldNotBeNull(text.Text);
}
