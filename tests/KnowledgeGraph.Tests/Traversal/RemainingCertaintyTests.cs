using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Time;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>
/// How certain statements are if some sources did not exist: as if they had been compiled without these.
/// </summary>
public sealed class RemainingCertaintyTests
{
    private const int Count = 5;
    private const int Days = 8;
    private const int ManyCases = 500;

    private static readonly FactSet Base = ModelRailway.Facts with { Conflicts = default };

    [Fact]
    public void Statements_UnderAnyView_AreAsCertainAsTheirRemainingSourcesMakeThem()
    {
        var day = Gen.Choose(0, Days - 1);
        var range = day.Two().Select(pair => new DayRange(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2)));
        var published = Gen.Frequency((1, Gen.Constant<DayRange?>(null)), (3, day.Select(exact => (DayRange?)new DayRange(exact, exact))), (1, range.Select(days => (DayRange?)days)));
        var end = Gen.Frequency((2, Gen.Constant<StateEnd?>(null)), (1, range.Select(days => (StateEnd?)new StateEnd("some day", days))));
        var sources = Gen.SubListOf(0, 1, 2, 3).Select(list => list.ToArray());
        var premises = Gen.Choose(0, Count - 1).NonEmptyListOf().Select(list => list.Take(2).Distinct().ToArray());
        var part =
            from isDerived in Gen.Elements(false, false, true)
            from since in end
            from until in end
            from cited in sources
            from derivations in premises.NonEmptyListOf()
            select new Part(since, until, cited, isDerived ? [.. derivations.Take(2)] : []);
        var cases =
            from publications in published.ArrayOf(4)
            from parts in part.ArrayOf(Count)
            from isContinuous in Gen.Elements(true, false)
            from without in sources
            from asOf in day
            select new Case(publications, parts, isContinuous, without, asOf);
        Prop.ForAll(cases.ToArbitrary(), item => Check(item)).ShouldHold(ManyCases);
    }

    private static void Check(Case item)
    {
        var template = Base.Statements.First(statement => statement.Id == ModelRailway.ServesHarbour);
        var anyway = item.Certain([]);
        using var graph = Images.Open(Base with
        {
            Ontology = Base.Ontology with
            {
                Predicates = new([.. Base.Ontology.Predicates.Select(predicate => predicate.Name == "serves"
                    ? predicate with { IsContinuous = item.IsContinuous }
                    : predicate)]),
            },
            Sources = new([.. item.Published.Select((days, index) => new SourceSymbol
            {
                Id = "source-" + index,
                Title = "",
                Reliability = 'A',
                MayBeQuoted = false,
                Published = days is { } known ? new TimeValue("x", known.Earliest, known.Latest) : null,
            })]),
            Statements = new([.. item.Parts.Select((part, index) => template with
            {
                Id = Id(index),
                Time = !part.IsDerived ? item.TimeOf(part, []) : anyway[index] ? Compiler.Symbols.ValidTime.Always : ValidTimeCalculator.Unknown,
                Evidence = part.IsDerived ? default : new([.. part.Cited.Select(source => new EvidenceSymbol("source-" + source, 0, 1, 1, false))]),
                Derivations = new([.. part.Derivations.Select(premises => new DerivationSymbol("rule", new([.. premises.Select(Id)])))]),
            })]),
        });
        var options = new EdgeFilterOptions { AsOf = item.AsOf, WithoutSources = [.. item.Without.Select(source => graph.Source(new SourceRow(source)))] };
        var filter = EdgeFilter.Compile(graph, options);
        var strict = EdgeFilter.Compile(graph, options with { Certainty = Certainty.Certainly });
        var certain = item.Certain(item.Without);
        for (var i = 0; i < Count; i++)
        {
            var row = new StatementRow(i);
            if (filter.ReasonAgainst(row) is null)
            {
                filter.CertaintyOf(row).ShouldBe(certain[i] ? Certainty.Certainly : Certainty.Possibly);
                strict.ReasonAgainst(row).ShouldBe(certain[i] ? null : LeftOutReason.Time);
            }

            strict.AllowsTime(graph.Statements.Times, row).ShouldBe(strict.ReasonAgainst(row) is null);
        }
    }

    private static string Id(int index) => $"st_{index:x16}";

    /// <param name="Derivations">The premises of each, by number; empty for a stated one.</param>
    private sealed record Part(StateEnd? Since, StateEnd? Until, int[] Cited, int[][] Derivations)
    {
        public bool IsDerived => Derivations.Length > 0;
    }

    /// <param name="Published">When each source was published; null where it has no date.</param>
    private sealed record Case(DayRange?[] Published, Part[] Parts, bool IsContinuous, int[] Without, int AsOf)
    {
        public override string ToString() =>
            $"sources {string.Join(' ', Published)}; without {string.Join(' ', Without)}; on {AsOf}; {string.Join("; ", Parts.Select(part => $"{part.Since} {part.Until} {string.Join(' ', part.Cited)} from {string.Join(" or ", part.Derivations.Select(way => string.Join(' ', way)))}"))}";

        /// <summary>The time of a stated statement as the compiler works it out, without some sources.</summary>
        public Compiler.Symbols.ValidTime TimeOf(Part part, int[] without)
        {
            WitnessDays? witness = null;
            foreach (var days in part.Cited.Except(without).Select(source => Published[source]).OfType<DayRange>())
            {
                (witness ??= new WitnessDays()).Add(new TimeValue("x", days.Earliest, days.Latest));
            }

            return ValidTimeCalculator.ForState(part.Since, part.Until, witness, IsContinuous);
        }

        /// <summary>Whether each statement is there and certain on the day, without some sources.</summary>
        public bool[] Certain(int[] without)
        {
            var certain = Parts.Select(part => !part.IsDerived
                && (part.Cited.Length == 0 || part.Cited.Except(without).Any())
                && NaiveTime.InForceOn(TimeOf(part, without), AsOf) == Certainty.Certainly).ToArray();
            for (var round = 0; round < Parts.Length; round++)
            {
                for (var i = 0; i < Parts.Length; i++)
                {
                    certain[i] |= Parts[i].Derivations.Any(premises => premises.All(premise => certain[premise]));
                }
            }

            return certain;
        }
    }
}
