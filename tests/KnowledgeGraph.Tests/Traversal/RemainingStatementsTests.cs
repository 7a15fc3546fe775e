using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>What is left, and when it was known, if some sources did not exist.</summary>
public sealed class RemainingStatementsTests
{
    private const int Count = 7;

    private static readonly FactSet Base = ModelRailway.Facts with { Conflicts = default };
    private static readonly int?[] PublicationDays = [null, 10, 20, 30];

    [Fact]
    public void Stated_WithEvidenceOfOthers_Remains() => Left([Stated(1), Stated(1, 2), Stated()], [1]).ShouldBe("1 2");

    [Fact]
    public void Derived_WhoseLastDerivationFalls_Falls() =>
        Left([Stated(1), Stated(2), Derived([0], [1]), Derived([0, 1]), Derived([2])], [1]).ShouldBe("1 2 4");

    [Fact]
    public void Derived_InACircleWithoutAWayIn_Falls() => Left([Derived([1], [2]), Derived([0]), Stated(1)], [1]).ShouldBe("");

    [Fact]
    public void Derived_InACircleWithAWayIn_Remains() => Left([Derived([1], [2]), Derived([0]), Stated(1, 2)], [1]).ShouldBe("0 1 2");

    [Fact]
    public void KnownDay_WithoutTheFirstSource_IsThatOfTheNext() =>
        (Left([Stated(1, 3), Derived([0])], [1], knownAsOf: 29), Left([Stated(1, 3), Derived([0])], [1], knownAsOf: 30)).ShouldBe(("", "0 1"));

    [Fact]
    public void UndatedSources_WhereTheyCount_AreAlwaysKnown() =>
        (Left([Stated(0), Stated(0, 2), Stated(), Derived([0])], [], knownAsOf: 5, undated: true), Left([Stated(0), Stated(0, 2), Stated()], [], knownAsOf: 5))
            .ShouldBe(("0 1 2 3", ""));

    [Fact]
    public void Statements_UnderAnyView_AreThoseOfTheDefinition()
    {
        var sources = Gen.Choose(0, PublicationDays.Length - 1).ListOf().Select(list => list.Take(2).Distinct().ToArray());
        var premises = Gen.Choose(0, Count - 1).NonEmptyListOf().Select(list => list.Take(3).ToArray());
        var part =
            from isDerived in Gen.Elements(true, false)
            from evidence in sources
            from derivations in premises.NonEmptyListOf()
            select isDerived ? Derived([.. derivations.Take(3)]) : Stated(evidence);
        var cases =
            from parts in part.ArrayOf(Count)
            from without in sources
            from day in Gen.Elements<int?>(null, 5, 15, 20, 40)
            from undated in Gen.Elements(true, false)
            select (Parts: parts, Without: without, Day: day, Undated: undated);
        Prop.ForAll(cases.ToArbitrary(), item =>
            Left(item.Parts, item.Without, item.Day, item.Undated).ShouldBe(Naive(item.Parts, item.Without, item.Day, item.Undated))).ShouldHold();
    }

    [Fact]
    public void Source_OfAnotherGraph_Throws()
    {
        using var graph = Images.Open(ModelRailway.Facts);
        using var other = Images.Open(ModelRailway.Facts);

        Should.Throw<ArgumentException>(() => EdgeFilter.Compile(graph, new() { WithoutSources = [other.Source(new SourceRow(0))] }));
    }

    private static (int[] Sources, int[][] Derivations) Stated(params int[] sources) => (sources, []);

    private static (int[] Sources, int[][] Derivations) Derived(params int[][] derivations) => ([], derivations);

    /// <summary>The numbers of the statements that count.</summary>
    private static string Left((int[] Sources, int[][] Derivations)[] parts, int[] without, int? knownAsOf = null, bool undated = false)
    {
        var template = Base.Statements.First(statement => statement.Id == ModelRailway.ServesHarbour);
        using var graph = Images.Open(Base with
        {
            Sources = new([.. PublicationDays.Select((day, index) => new SourceSymbol
            {
                Id = "source-" + index,
                Title = "",
                Reliability = 'A',
                MayBeQuoted = false,
                Published = day is { } latest ? new TimeValue("x", 0, latest) : null,
            })]),
            Statements = new([.. parts.Select((part, index) => template with
            {
                Id = Id(index),
                Evidence = new([.. part.Sources.Select(source => new EvidenceSymbol("source-" + source, 0, 1, 1, false))]),
                Derivations = new([.. part.Derivations.Select(premises => new DerivationSymbol("rule", new([.. premises.Select(Id)])))]),
            })]),
        });
        var filter = EdgeFilter.Compile(graph, new EdgeFilterOptions
        {
            KnownAsOf = knownAsOf,
            UndatedSources = undated,
            WithoutSources = [.. without.Select(source => graph.Source(new SourceRow(source)))],
        });
        var left = Enumerable.Range(0, parts.Length).Where(i => filter.ReasonAgainst(new StatementRow(i)) is null).ToList();

        left.ShouldBe(Enumerable.Range(0, parts.Length).Where(i => filter.AllowsTime(graph.Statements.Times, new StatementRow(i))));
        return string.Join(' ', left);
    }

    private static string Naive((int[] Sources, int[][] Derivations)[] parts, int[] without, int? knownAsOf, bool undated)
    {
        // By statement, the day by which it is known; null as long as it has nothing to rest on.
        var days = parts.Select(part => part.Derivations.Length > 0 ? null : DayOf(part.Sources)).ToArray();
        for (var round = 0; round < parts.Length; round++)
        {
            for (var i = 0; i < parts.Length; i++)
            {
                foreach (var premises in parts[i].Derivations.Where(premises => premises.All(premise => days[premise] is not null)))
                {
                    days[i] = Math.Min(days[i] ?? Day.Latest, premises.Max(premise => days[premise]!.Value));
                }
            }
        }

        return string.Join(' ', Enumerable.Range(0, parts.Length).Where(i => days[i] is { } day && (knownAsOf is not { } known || day <= known)));

        int? DayOf(int[] sources)
        {
            if (sources.Length == 0)
            {
                return undated ? Day.Earliest : Day.Latest;
            }

            var left = sources.Where(source => !without.Contains(source)).Select(source => PublicationDays[source] ?? (undated ? Day.Earliest : Day.Latest)).ToList();
            return left.Count == 0 ? null : left.Min();
        }
    }

    private static string Id(int index) => $"st_{index:x16}";
}
