using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Fit;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Fit;

/// <summary>Random texts and statements, against an evaluator that knows the sentences because it made them.</summary>
public sealed class FitOracleTests
{
    private static readonly string[] Words = ["anvil", "brook", "cedar", "dune", "ember", "flint", "grove", "heron"];

    private static readonly Gen<Case> Cases =
        from names in Gen.Elements(Words).ArrayOf().Where(words => words.Length is > 0 and < 4).ArrayOf(4)
        from paragraphs in Gen.Elements(Words).ArrayOf().Where(words => words.Length is > 0 and < 6).ArrayOf()
            .Where(sentences => sentences.Length is > 0 and < 4).ArrayOf().Where(list => list.Length is > 0 and < 4)
        from statements in (
            from ends in Gen.Choose(0, 3).Two()
            from isImplied in Gen.Elements(true, false)
            from passages in Gen.Choose(0, 1000).Three().ArrayOf().Where(list => list.Length is > 0 and < 4)
            select new Said(ends.Item1, ends.Item2, isImplied, passages)).ArrayOf().Where(list => list.Length is > 0 and < 4)
        select new Case(names, paragraphs, statements);

    [Fact]
    public void Fit_RandomTexts_IsAsTheEvaluatorSays() => Prop.ForAll(Cases.ToArbitrary(), @case =>
    {
        var expected = Write(@case, out var set, out var text);
        var compilation = set.Compile();

        var found = compilation.FactSet.ShouldNotBeNull(string.Join('\n', compilation.Diagnostics)).Statements;
        found.Count.ShouldBe(expected.Count);
        foreach (var statement in found)
        {
            var (subject, other) = expected[(statement.Subject, ((Compiler.Values.EntityValue)statement.Object).Id)];
            statement.Evidence.Select(evidence => evidence.Fit.Subject).ShouldBe(subject, text);
            statement.Evidence.Select(evidence => evidence.Fit.Object).ShouldBe(other, text);
        }

        compilation.Diagnostics.Count(diagnostic => diagnostic.Id == "KG5101").ShouldBe(expected.Values.Count(fits => fits.Subject[0] == PassageFit.Missing));
        compilation.Diagnostics.Count(diagnostic => diagnostic.Id == "KG5102").ShouldBe(expected.Values.Count(fits => fits.Object[0] == PassageFit.Missing));
    }).ShouldHold(200);

    [Fact]
    public void Fit_KeptInAFile_IsTheSameWithoutTheDocument() => Prop.ForAll(Cases.ToArbitrary(), @case =>
    {
        Write(@case, out var set, out var text);
        var read = set.CompileWithFit(null, hasDocuments: true);

        var kept = set.CompileWithFit(FitFile.Write(read.Fits, []), hasDocuments: false);

        Fits(kept).ShouldBe(Fits(read), text);
        Warnings(kept).ShouldBe(Warnings(read), text);
        kept.Fits.ShouldBe(read.Fits);
        kept.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Id == "KG5110");
    }).ShouldHold(200);

    private static string[] Fits(FactCompilation compilation) =>
        [.. compilation.FactSet.ShouldNotBeNull().Statements.SelectMany(statement => statement.Evidence.Select(evidence => $"{statement.Id} {evidence.Fit}"))];

    private static string[] Warnings(FactCompilation compilation) =>
    [
        .. compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Compiler.Diagnostics.DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString()),
    ];

    private static Dictionary<(string, string), (PassageFit[] Subject, PassageFit[] Object)> Write(Case @case, out SmallSet set, out string text)
    {
        text = @case.Text(out var places);
        var facts = new StringBuilder("entities:\n");
        for (var i = 0; i < @case.Names.Length; i++)
        {
            facts.Append(CultureInfo.InvariantCulture, $"  e{i}: {{ kind: Thing, name: {string.Join(' ', @case.Names[i].Select(word => IsProper(i) ? char.ToUpperInvariant(word[0]) + word[1..] : word))} {Letter(i)} }}\n");
        }

        facts.Append("statements:\n");
        var expected = new Dictionary<(string, string), (PassageFit[] Subject, PassageFit[] Object)>();
        var document = new DocumentText(text);
        foreach (var said in @case.Statements)
        {
            var passages = said.Passages.Select(numbers => Passage.Of(numbers, @case.Paragraphs)).Distinct().ToArray();
            if (!expected.TryAdd(($"e{said.Subject}", $"e{said.Object}"), (
                Expected(said.Subject, passages, said.IsImplied, @case), Expected(said.Object, passages, said.IsImplied, @case))))
            {
                continue;
            }

            var cited = passages.Select(passage =>
            {
                var start = places[(passage.Paragraph, passage.FirstSentence, passage.FirstWord)].Start;
                var length = places[(passage.Paragraph, passage.LastSentence, passage.LastWord)].End - start;
                return $"one@{start}+{length}#{PassageDigest.Format(PassageDigest.Compute(document.Passage(start, length)))}";
            });
            facts.Append(CultureInfo.InvariantCulture,
                $"  - {{ subject: e{said.Subject}, knows: e{said.Object}, basis: {(said.IsImplied ? "implied" : "explicit")}, evidence: [\"{string.Join("\", \"", cited)}\"] }}\n");
        }

        set = new SmallSet().WithOntology(
            """
            name: Small
            description: A set.
            kinds: { Thing: { description: A thing. } }
            predicates: { knows: { domain: Thing, range: Thing, temporal: timeless, inverse: knownBy, inverseDescription: Who knows it., description: Knows. } }

            """).WithDocument("one.txt", text);
        set.With("facts.yaml", facts.ToString())
            .With("sources.yaml", $"sources:\n  one: {{ title: One, reliability: B, file: one.txt, sha256: {set.Sha256("one.txt")} }}\n");
        return expected;
    }

    private static char Letter(int number) => (char)('p' + number);

    private static PassageFit[] Expected(int entity, Passage[] passages, bool isImplied, Case @case)
    {
        string[] name = IsProper(entity) ? [.. @case.Names[entity], Letter(entity).ToString()] : [];
        var fits = passages.Select(passage =>
            IsIn(passage.Words(@case.Paragraphs)) ? PassageFit.InPassage
            : IsIn(passage.Context(@case.Paragraphs)) ? PassageFit.InSentence
            : PassageFit.Missing).ToArray();
        var missing = Array.Exists(fits, fit => fit != PassageFit.Missing) ? PassageFit.InOther : isImplied ? PassageFit.Excused : PassageFit.Missing;
        return Array.ConvertAll(fits, fit => fit == PassageFit.Missing ? missing : fit);

        // A description is there by any of its words.
        bool IsIn(string[] words) => IsProper(entity) ? IsNamed(name, words, @case) : @case.Names[entity].Any(words.Contains);
    }

    private static bool IsProper(int entity) => entity % 2 == 0;

    /// <summary>No text has the letter at the end of a name, so it never stands there in full.</summary>
    private static bool IsNamed(string[] name, string[] words, Case @case)
    {
        double Weight(string word) => 1.0 / Math.Max(1, @case.Names.Count(other => other.Contains(word)));
        var found = name.Where(words.Contains).ToArray();
        var (told, all) = (found.Sum(Weight) * 2, name.Sum(Weight));
        return told > all || (told >= all && found.Any(word => Weight(word) >= 1));
    }

    /// <param name="Names">The words of four entities.</param>
    /// <param name="Paragraphs">The words of the sentences of the paragraphs.</param>
    public sealed record Case(string[][] Names, string[][][] Paragraphs, Said[] Statements)
    {
        public string Text(out Dictionary<(int Paragraph, int Sentence, int Word), (int Start, int End)> places)
        {
            places = [];
            var text = new StringBuilder();
            for (var i = 0; i < Paragraphs.Length; i++)
            {
                text.Append(i > 0 ? "\n\n" : "");
                for (var j = 0; j < Paragraphs[i].Length; j++)
                {
                    text.Append(j > 0 ? " " : "");
                    for (var k = 0; k < Paragraphs[i][j].Length; k++)
                    {
                        var word = Paragraphs[i][j][k];
                        text.Append(k > 0 ? " " : "");
                        places.Add((i, j, k), (text.Length, text.Length + word.Length));
                        text.Append(k > 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]);
                    }

                    text.Append('.');
                }
            }

            return text.ToString();
        }
    }

    public sealed record Said(int Subject, int Object, bool IsImplied, (int, int, int)[] Passages);

    public sealed record Passage(int Paragraph, int FirstSentence, int FirstWord, int LastSentence, int LastWord)
    {
        public static Passage Of((int Paragraph, int First, int Last) numbers, string[][][] paragraphs)
        {
            var paragraph = numbers.Paragraph % paragraphs.Length;
            var words = paragraphs[paragraph].SelectMany((sentence, i) => sentence.Select((_, j) => (Sentence: i, Word: j))).ToArray();
            var first = numbers.First % words.Length;
            var last = first + (numbers.Last % (words.Length - first));
            return new Passage(paragraph, words[first].Sentence, words[first].Word, words[last].Sentence, words[last].Word);
        }

        public string[] Words(string[][][] paragraphs) =>
        [
            .. paragraphs[Paragraph].SelectMany((sentence, i) => sentence.Where((_, j) =>
                (i, j).CompareTo((FirstSentence, FirstWord)) >= 0 && (i, j).CompareTo((LastSentence, LastWord)) <= 0)),
        ];

        public string[] Context(string[][][] paragraphs) =>
            [.. paragraphs[Paragraph].Skip(Math.Max(0, FirstSentence - 1)).Take(LastSentence - Math.Max(0, FirstSentence - 1) + 1).SelectMany(sentence => sentence)];
    }
}
