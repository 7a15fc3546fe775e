using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

/// <summary>
/// Who sits on a seat that one may sit on at a time, against an evaluator that goes through a few days one by one, in every way in which what
/// is written can be read.
/// </summary>
public sealed class ContradictionOracleTests
{
    /// <summary>The days are the first of January 2020 to the 12th.</summary>
    private const int Days = 12;

    private static readonly NaiveSource[] Sources =
        [new("d3", 3, 3), new("d5", 5, 5), new("d6", 6, 6), new("d9", 9, 9), new("r25", 2, 5), new("r79", 7, 9), new("undated", 0, 0)];

    private static Gen<(int, int)?> End => Gen.Frequency<(int, int)?>(
        (2, Gen.Constant<(int, int)?>(null)),
        (3, Gen.Choose(1, Days).Select(day => ((int, int)?)(day, day))),
        (2, Gen.Choose(1, Days).Two().Select(ends => ((int, int)?)(Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2)))));

    private static Gen<NaiveState> State =>
        from seated in Gen.Choose(0, 4)
        from dates in Gen.Two(End)
        from isExclusive in Gen.Elements(true, false)
        from cited in Gen.SubListOf(Sources)
        from rank in Gen.Frequency((6, Gen.Constant("")), (1, Gen.Constant("preferred")), (1, Gen.Constant("deprecated")))
        select new NaiveState(seated, dates.Item1, dates.Item2, isExclusive && dates.Item2 is not null, [.. cited.Take(3)], rank);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void States_AsWritten_ContradictWhereADayByDayEvaluatorSaysSo(bool isContinuous) =>
        Prop.ForAll(State.ListOf().ToArbitrary(), states =>
        {
            NaiveState[] written = [.. states.Where(state => state.IsPossible).DistinctBy(state => (state.Seated, state.Since)).Take(6)];
            var opponents = written.Select(state => written.Where(other => Contradict(state, other, isContinuous)).ToArray()).ToArray();
            bool[] stands =
            [
                .. written.Select((state, i) =>
                    state.Rank == "preferred" || (state.Rank.Length == 0 && !opponents[i].Any(other => other.Rank == "preferred"))),
            ];
            var standing = written.Where((_, i) => stands[i]).ToHashSet();

            var compilation = Compile(written, isContinuous);

            // Each state with an opponent is one side of a report, and both sides of a report contradict each other.
            var unsettled = written.Where((state, i) => stands[i] && opponents[i].Any(standing.Contains)).ToHashSet();
            var pairs = Pairs(compilation, written);
            pairs.ShouldAllBe(pair => Contradict(pair.First, pair.Second, isContinuous));
            pairs.SelectMany(pair => new[] { pair.First, pair.Second }).ToHashSet().SetEquals(unsettled).ShouldBeTrue(Text(written));

            // Where nothing is unsettled, each state that gives way to one that stands is in a conflict.
            if (unsettled.Count == 0)
            {
                var losers = written.Where((_, i) => !stands[i] && opponents[i].Any(other => standing.Contains(other) || other.Rank == "preferred"));
                var set = compilation.FactSet.ShouldNotBeNull();
                var settled = set.Conflicts.SelectMany(conflict => conflict.Statements).ToHashSet(StringComparer.Ordinal);
                var byId = set.Statements.ToDictionary(statement => (statement.Subject, statement.Time.Since), statement => statement.Id);
                losers.Select(loser => byId[($"s{loser.Seated}", loser.SinceText)]).ShouldAllBe(id => settled.Contains(id));
            }
        }).ShouldHold(200);

    /// <summary>
    /// Whether two states of different people contradict each other: both certainly hold on one day, or one source gives both without dates.
    /// </summary>
    private static bool Contradict(NaiveState left, NaiveState right, bool isContinuous) => left.Seated != right.Seated
        && (left.CertainDays(isContinuous).Intersect(right.CertainDays(isContinuous)).Any()
            || (!left.IsDated && !right.IsDated && left.Cited.Intersect(right.Cited).Any()));

    private static FactCompilation Compile(IEnumerable<NaiveState> states, bool isContinuous)
    {
        var set = new ReasoningSet { Sources = string.Concat(Sources.Select(source => source.Yaml)) }
            .Predicate("sits", "inverseCardinality: one" + (isContinuous ? ", continuous: true" : ""));
        foreach (var state in states)
        {
            set.State($"s{state.Seated} sits s5", state.Fields);
        }

        return set.Compile();
    }

    /// <summary>The two states of each report, by their lines: the statements are written in order, one a line.</summary>
    private static (NaiveState First, NaiveState Second)[] Pairs(FactCompilation compilation, NaiveState[] states)
    {
        compilation.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Id == "KG6001", Text(states));
        var lines = compilation.Diagnostics.Select(diagnostic => (First: LineOf(diagnostic.FurtherLocations.Single()), Second: LineOf(diagnostic.Location!)));
        return [.. lines.Select(pair => (states[pair.First - FirstLine], states[pair.Second - FirstLine]))];
    }

    /// <summary>Below six stations, three operators and the two keys.</summary>
    private const int FirstLine = 12;

    private static int LineOf(DiagnosticLocation location) => location.Start.Line;

    private static string Text(IEnumerable<NaiveState> states) => string.Join('\n', states.Select(state => $"s{state.Seated} {state.Fields}"));

    /// <summary>A publication, which was on one of the days; on no known day where the first is 0.</summary>
    private sealed record NaiveSource(string Id, int First, int Last)
    {
        public string Yaml => $"  {Id}: {{ title: T, reliability: A{(First == 0 ? "" : $", published: {Range((First, Last))}")} }}\n";

        /// <summary>The days on which it may have been published.</summary>
        public IEnumerable<int> Possible => First == 0 ? [] : Enumerable.Range(First, Last - First + 1);
    }

    /// <summary>A state as it is written.</summary>
    /// <param name="Since">Between which days it began; null where that is not written.</param>
    /// <param name="Until">Between which days its end is, as it is written; null where it is not.</param>
    /// <param name="IsExclusive">Whether the end is written as the first day on which it no longer held.</param>
    private sealed record NaiveState(int Seated, (int First, int Last)? Since, (int First, int Last)? Until, bool IsExclusive, NaiveSource[] Cited, string Rank)
    {
        public bool IsDated => Since is not null || Until is not null;

        public string? SinceText => Since is { } since ? Range(since) : null;

        public string Fields => string.Join(", ", new[]
        {
            Since is { } since ? $"since: {Range(since)}" : "",
            Until is { } until ? $"{(IsExclusive ? "before" : "until")}: {Range(until)}" : "",
            Cited.Length > 0 ? $"evidence: [{string.Join(", ", Cited.Select(source => source.Id + "@0+1#aaaaaaaa"))}]" : "",
            Rank.Length > 0 ? $"rank: {Rank}, reason: Why." : "",
        }.Where(text => text.Length > 0));

        /// <summary>There is a way to read it: it does not end before it begins.</summary>
        public bool IsPossible => Since is not { } since || Until is not { } until || since.First <= until.Last - (IsExclusive ? 1 : 0);

        /// <summary>The days on which it holds however it is read.</summary>
        public IEnumerable<int> CertainDays(bool isContinuous) => IsDated || isContinuous
            ? Enumerable.Range(-1, Days + 4).Where(day => Stretches().DefaultIfEmpty((First: 0, Last: -9)).All(stretch => stretch.First <= day && day <= stretch.Last))
            : Cited.Where(source => source.Possible.Count() == 1).SelectMany(source => source.Possible).Distinct();

        /// <summary>
        /// Every stretch of days that it may be: it begins and ends where that is written and, where it is not, no later than its first source
        /// and no earlier than its last.
        /// </summary>
        private IEnumerable<(int First, int Last)> Stretches()
        {
            var exclusive = IsExclusive ? 1 : 0;
            var (sinceFirst, sinceLast) = Since ?? (-1, Days + 2);
            var (untilFirst, untilLast) = Until is { } until ? (until.First - exclusive, until.Last - exclusive) : (-1, Days + 2);
            foreach (var (earliest, latest) in Publications())
            {
                for (var first = sinceFirst; first <= sinceLast; first++)
                {
                    for (var last = Math.Max(first, untilFirst); last <= untilLast; last++)
                    {
                        if ((Since is not null || first <= earliest) && (Until is not null || last >= latest))
                        {
                            yield return (first, last);
                        }
                    }
                }
            }
        }

        /// <summary>The first and the last publication, for every choice of the days of its sources.</summary>
        private IEnumerable<(int Earliest, int Latest)> Publications()
        {
            var choices = Cited.Where(source => source.First > 0).Aggregate(
                (IEnumerable<IEnumerable<int>>)[[]], (all, source) => all.SelectMany(days => source.Possible.Select(day => days.Append(day))));
            return choices.Select(days => (days.DefaultIfEmpty(Days + 2).Min(), days.DefaultIfEmpty(-1).Max()));
        }
    }

    private static string Range((int First, int Last) range) =>
        range.First == range.Last ? $"2020-01-{range.First:00}" : $"2020-01-{range.First:00}/2020-01-{range.Last:00}";
}
