using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Tests.Image;

public sealed class KnownDaysTests
{
    private const int Count = 7;

    private static readonly FactSet Base = ModelRailway.Facts with { Conflicts = default };
    private static readonly int?[] PublicationDays = [null, 10, 20, 30];

    [Fact]
    public void KnownSince_StatementOfADatedAndAnUndatedSource_IsTheLatestDayOfTheDate()
    {
        using var graph = Images.Open(ModelRailway.Facts);
        graph.TryFindStatement(ModelRailway.Serves, out var statement).ShouldBeTrue();

        statement.KnownSince.ShouldBe(new DateOnly(2020, 5, 31));
        graph.Statements.KnownDays[statement.Row].ShouldBe(18413);
    }

    [Fact]
    public void KnownSince_StatementWithoutAPassage_IsNull()
    {
        using var graph = Images.Open(ModelRailway.Facts);
        graph.TryFindStatement(ModelRailway.ServesHarbour, out var statement).ShouldBeTrue();

        statement.KnownSince.ShouldBeNull();
        graph.Statements.KnownDays[statement.Row].ShouldBe(Day.Latest);
    }

    [Fact]
    public void KnownDays_TwoDerivations_TakesTheEarlierOneAndItsLaterPremise() =>
        Known(Stated(10), Stated(20), Stated(30), Derived([0, 2], [0, 1])).ShouldBe([10, 20, 30, 20]);

    [Fact]
    public void KnownDays_PremiseThatIsNeverKnown_MakesNothingKnown() =>
        Known(Stated(10), Stated(null), Derived([0, 1])).ShouldBe([10, Day.Latest, Day.Latest]);

    [Fact]
    public void KnownDays_DerivationsInACircle_WaitForAWayIn() =>
        Known(Derived([1]), Derived([0], [2]), Stated(30), Derived([4]), Derived([3])).ShouldBe([30, 30, 30, Day.Latest, Day.Latest]);

    [Fact]
    public void KnownDays_AnyDerivations_AgreeWithTheDefinition()
    {
        var premises = Gen.Choose(0, Count - 1).NonEmptyListOf().Select(list => list.Take(3).ToArray());
        var part =
            from isDerived in Gen.Elements(true, false)
            from day in Gen.Elements(PublicationDays)
            from derivations in premises.NonEmptyListOf()
            select isDerived ? Derived([.. derivations.Take(3)]) : Stated(day);
        Prop.ForAll(part.ArrayOf(Count).ToArbitrary(), parts => Known(parts).ShouldBe(Naive(parts))).ShouldHold();
    }

    private static (int? Day, int[][] Derivations) Stated(int? day) => (day, []);

    private static (int? Day, int[][] Derivations) Derived(params int[][] derivations) => (null, derivations);

    /// <summary>The known days of statements in the order given.</summary>
    private static int[] Known(params (int? Day, int[][] Derivations)[] parts)
    {
        var sources = PublicationDays.Select((day, index) => new SourceSymbol
        {
            Id = "source-" + index,
            Title = "",
            Reliability = 'A',
            MayBeQuoted = false,
            Published = day is { } latest ? new TimeValue("x", 0, latest) : null,
        });
        var template = Base.Statements.First(statement => statement.Id == ModelRailway.ServesHarbour);
        using var graph = Images.Open(Base with
        {
            Sources = new([.. sources]),
            Statements = new([.. parts.Select((part, index) => template with
            {
                Id = Id(index),
                Evidence = part.Derivations.Length > 0
                    ? default
                    : new([new EvidenceSymbol("source-" + Array.IndexOf(PublicationDays, part.Day), 0, 1, 1, false)]),
                Derivations = new([.. part.Derivations.Select(premises => new DerivationSymbol("rule", new([.. premises.Select(Id)])))]),
            })]),
        });
        return [.. Enumerable.Range(0, parts.Length).Select(row => graph.Statements.KnownDays[new StatementRow(row)])];
    }

    private static int[] Naive((int? Day, int[][] Derivations)[] parts)
    {
        var days = parts.Select(part => part.Day ?? Day.Latest).ToArray();
        for (var round = 0; round < parts.Length; round++)
        {
            for (var i = 0; i < parts.Length; i++)
            {
                foreach (var premises in parts[i].Derivations)
                {
                    days[i] = Math.Min(days[i], premises.Max(premise => days[premise]));
                }
            }
        }

        return days;
    }

    private static string Id(int index) => $"st_{index:x16}";
}
