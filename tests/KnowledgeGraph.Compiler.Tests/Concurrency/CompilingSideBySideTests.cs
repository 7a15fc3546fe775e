using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Concurrency;
using KnowledgeGraph.Compiler.Image;

namespace KnowledgeGraph.Compiler.Tests.Concurrency;

/// <summary>One thread is the oracle: all processors give the same facts, messages and bytes, in the same order.</summary>
public sealed class CompilingSideBySideTests
{
    private static readonly RailwaySet Good = RailwaySet.Load();
    private static readonly string[] Paths = [.. Good.Paths];

    /// <summary>Mistakes whose messages are limited in number, or depend on those before, are among them.</summary>
    private static readonly string[] Fragments =
    [
        "serfs: x", "statements: []\n", "note: twice", "since: 2019", "until: 2018", "evidence: nowhere@0+1#00000000", "rank: preferred",
        "- serves: nobody\n", "kind: Lime", "aldermor", "{}", "\"", "refersBy: it", "marking: TLP:RED", "\t", "- ", ": ", "2024-13-45",
    ];

    [Fact]
    public void Compile_SampleSet_IsThatOfOneThread() => ShouldBeThatOfOneThread(Good);

    [Fact]
    public void Compile_ChangedSets_AreThoseOfOneThread() =>
        Prop.ForAll(
            Mutations().ArrayOf().Where(mutations => mutations.Length is > 0 and < 6).ToArbitrary(),
            mutations => ShouldBeThatOfOneThread(mutations.Aggregate(Good, (set, mutation) => mutation.Apply(set)))).ShouldHold(150);

    [Fact]
    public void Compile_ManyMistakesInManyFiles_ReportsThoseOfOneThread()
    {
        var set = Good;
        for (var file = 0; file < 60; file++)
        {
            var entities = Enumerable.Range(0, 40).Select(number =>
                $"  stop-{file}-{number}:\n    kind: Station\n    name: Stop {file} {number}\n"
                    + "    statements:\n      - openedd: 1990\n      - note: none\n");
            set = set.With($"many/part-{file:D2}.yaml", "entities:\n" + string.Concat(entities));
        }

        ShouldBeThatOfOneThread(set);
    }

    [Fact]
    public void Compile_LateReviewsInManyLists_ReportsEachOnce()
    {
        const int Count = 200;
        var digests = Enumerable.Repeat("00000000", Count).ToArray();
        RailwaySet Reviewed() => Good.With("operators.yaml", "entities:\n" + string.Concat(digests.Select((digest, number) =>
            $"  late-{number}:\n    kind: Operator\n    name: Late {number}\n    statements:\n"
                + $"      - {{ website: \"https://example.org/{number}\", reviewed: {{ by: ana, on: 2026-11-02, of: {digest} }} }}\n")));

        // The report of stale reviews, in the order of the file, has the digests that they should have.
        digests = [.. Reviewed().Compile().Diagnostics
            .Where(diagnostic => diagnostic.Location?.Path == "operators.yaml" && diagnostic.Id == "KG5021")
            .Select(diagnostic => diagnostic.Arguments[2])];
        digests.Length.ShouldBe(Count);
        for (var run = 0; run < 10; run++)
        {
            Reviewed().Compile().Diagnostics.Count(diagnostic => diagnostic.Id == "KG5022").ShouldBe(Count);
        }

        ShouldBeThatOfOneThread(Reviewed());
    }

    private static void ShouldBeThatOfOneThread(RailwaySet set)
    {
        var expected = OrderedParallel.RunAlone(set.Compile);
        var actual = set.Compile();

        actual.Diagnostics.Select(diagnostic => diagnostic.ToString())
            .ShouldBe(expected.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        actual.FactSet.ShouldBe(expected.FactSet);
        if (expected.FactSet is { } facts)
        {
            ImageWriter.Write(facts).Image.ShouldNotBeNull().Bytes
                .ShouldBe(OrderedParallel.RunAlone(() => ImageWriter.Write(facts)).Image.ShouldNotBeNull().Bytes);
        }
    }

    private static Gen<Mutation> Mutations() =>
        from path in Gen.Elements(Paths)
        from position in Gen.Choose(0, 1_000_000)
        from length in Gen.Frequency((4, Gen.Choose(0, 3)), (1, Gen.Choose(0, 200)))
        from text in Gen.Elements(Fragments)
        select new Mutation(path, position, length, text);

    private sealed record Mutation(string Path, int Position, int Length, string Text)
    {
        public RailwaySet Apply(RailwaySet set)
        {
            var file = set[Path];
            var start = file.Length == 0 ? 0 : Position % file.Length;
            return set.With(Path, file.Remove(start, Math.Min(Length, file.Length - start)).Insert(start, Text));
        }
    }
}
