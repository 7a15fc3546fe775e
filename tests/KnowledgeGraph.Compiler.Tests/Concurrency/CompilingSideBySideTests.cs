using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Concurrency;
using KnowledgeGraph.Compiler.Image;

namespace KnowledgeGraph.Compiler.Tests.Concurrency;

/// <summary>
/// One thread is the oracle: several give the same facts, messages and bytes, in the same order. A machine with one processor divides the work
/// as well.
/// </summary>
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

    [Theory]
    [InlineData(1, false)]
    [InlineData(6, true)]
    public void Compile_ManyMistakesInManyFiles_ReportsThoseOfOneThread(int dates, bool isOverfull)
    {
        // None of them looks for a name that may have been meant.
        var mistakes = "      - platforms: 1\n        evidence: [annual-report@191+39#db047ef3, annual-report@191+39#db047ef3]\n"
            + string.Concat(Enumerable.Repeat("      - opened: 2024-13-45\n        evidence: annual-report\n", dates));

        var report = ShouldBeThatOfOneThread(Many(60, (_, _) => mistakes));

        report.Count(line => line.Contains("2024-13-45", StringComparison.Ordinal)).ShouldBe(isOverfull ? 10_000 : 2_400);
        report.Count(line => line.Contains("KG5007", StringComparison.Ordinal)).ShouldBe(2_400);
        report.Count(line => line.Contains("further diagnostics were", StringComparison.Ordinal)).ShouldBe(isOverfull ? 1 : 0);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(60, true)]
    public void Compile_MisspeltNamesInManyFiles_SuggestsThoseOfOneThread(int files, bool hasRunOut)
    {
        var report = ShouldBeThatOfOneThread(Many(files, (file, number) =>
            $"      - openedd: 1990\n      - locatedIn: zzzz-{file}-{number}\n        evidence: annual-report\n"));

        report.Count(line => line.Contains("'openedd'", StringComparison.Ordinal)).ShouldBe(files * 40);
        var suggested = report.Count(line => line.Contains("did you mean 'opened'?", StringComparison.Ordinal));
        (suggested < files * 40).ShouldBe(hasRunOut);
        suggested.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData(2, 80)]
    [InlineData(4, 100)]
    public void Compile_WrongQuotationsInManyFiles_HintsAtThoseOfOneThread(int files, int hints)
    {
        var report = ShouldBeThatOfOneThread(Many(files, (file, number) =>
            $"      - platforms: 1\n        evidence: {{ source: annual-report, exact: Its gauge is {file}.{number} miles }}\n"));

        report.Count(line => line.Contains("KG5011", StringComparison.Ordinal)).ShouldBe(files * 40);
        report.Count(line => line.Contains("and goes on otherwise", StringComparison.Ordinal)).ShouldBe(hints);
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

    /// <summary>The set with files of 40 stations each.</summary>
    private static RailwaySet Many(int files, Func<int, int, string> statements) => Enumerable.Range(0, files).Aggregate(Good, (set, file) => set.With(
        $"many/part-{file:D2}.yaml",
        "entities:\n" + string.Concat(Enumerable.Range(0, 40).Select(number =>
            $"  stop-{file}-{number}:\n    kind: Station\n    name: Stop {file} {number}\n    statements:\n{statements(file, number)}"))));

    /// <summary>Compares, and gives the report.</summary>
    private static string[] ShouldBeThatOfOneThread(RailwaySet set)
    {
        var expected = OrderedParallel.RunAlone(set.Compile);
        var actual = OrderedParallel.RunSideBySide(set.Compile);

        string[] report = [.. actual.Diagnostics.Select(diagnostic => diagnostic.ToString())];
        report.ShouldBe(expected.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        actual.FactSet.ShouldBe(expected.FactSet);
        if (expected.FactSet is { } facts)
        {
            OrderedParallel.RunSideBySide(() => ImageWriter.Write(facts)).Image.ShouldNotBeNull().Bytes
                .ShouldBe(OrderedParallel.RunAlone(() => ImageWriter.Write(facts)).Image.ShouldNotBeNull().Bytes);
        }

        return report;
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
