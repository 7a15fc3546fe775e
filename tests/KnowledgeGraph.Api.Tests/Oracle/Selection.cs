using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>A view, and what it means.</summary>
internal sealed record Selection(
    int? AsOf,
    bool IsCertain,
    int? From,
    int? To,
    int? KnownAsOf,
    bool UndatedSources,
    Modality[] Modalities,
    Rank[] Ranks,
    Basis[] Bases,
    int? AtLeast,
    bool Unrated,
    string[] WithoutSources)
{
    private static readonly Basis[] AllBases = [Basis.Explicit, Basis.Implied, Basis.Derived];

    public static Gen<Selection> Any =>
        from asOf in MaybeDay
        from isCertain in Gen.Elements(true, false)
        from range in Gen.Frequency((3, Gen.Constant<(int?, int?)>((null, null))), (1, MaybeDay.Two().Where(days => !(days.Item1 > days.Item2)).Select(days => (days.Item1, days.Item2))))
        from knownAsOf in MaybeDay
        from undated in Gen.Elements(true, false)
        from modalities in Gen.SubListOf(Modality.Asserted, Modality.Reported, Modality.Planned)
        from ranks in Gen.SubListOf(Rank.Normal, Rank.Preferred, Rank.Deprecated)
        from bases in Gen.Frequency((2, Gen.Constant(AllBases)), (1, Gen.SubListOf(AllBases).Select(bases => bases.Append(Basis.Explicit).Distinct().ToArray())))
        from credibility in Gen.Frequency((4, Gen.Constant<int?>(null)), (1, Gen.Choose(2, 5).Select(rating => (int?)rating)))
        from unrated in Gen.Elements(true, true, false)
        from without in Gen.Frequency((3, Gen.Constant(Array.Empty<string>())), (1, Gen.SubListOf("paper-0", "paper-1", "paper-2").Select(ids => ids.ToArray())))
        select new Selection(
            asOf, isCertain, range.Item1, range.Item2, knownAsOf, undated, [Modality.Asserted, .. modalities], [Rank.Normal, .. ranks], bases, credibility, unrated, without);

    private static Gen<int?> MaybeDay => Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 6).Select(day => (int?)day)));

    /// <summary>The argument.</summary>
    public override string ToString() => $"view: {{ {Members} }}";

    /// <summary>The members of the view.</summary>
    public string Members => string.Join(
        ", ",
        AsOf is { } day ? $"asOf: \"{RandomRailway.Date(day)}\"" : "asOf: null",
        $"certainty: {(IsCertain ? "CERTAIN" : "POSSIBLE")}",
        From is { } from ? $"from: \"{RandomRailway.Date(from)}\"" : "from: null",
        To is { } to ? $"to: \"{RandomRailway.Date(to)}\"" : "to: null",
        KnownAsOf is { } known ? $"knownAsOf: \"{RandomRailway.Date(known)}\"" : "knownAsOf: null",
        $"undatedSources: {(UndatedSources ? "true" : "false")}",
        $"modalities: [{string.Join(", ", Modalities).ToUpperInvariant()}]",
        $"rank: [{string.Join(", ", Ranks).ToUpperInvariant()}]",
        $"basis: [{string.Join(", ", Bases).ToUpperInvariant()}]",
        $"credibility: {{ atLeast: {AtLeast?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}, unrated: {(Unrated ? "true" : "false")} }}",
        $"withoutSources: [{string.Join(", ", WithoutSources.Select(id => $"\"{id}\""))}]");

    /// <summary>Whether a statement counts.</summary>
    public bool Allows(StatementSymbol statement, FactSet set) => ReasonAgainst(statement, set) is null;

    /// <summary>The first reason against a statement; null if it counts.</summary>
    public LeftOutReason? ReasonAgainst(StatementSymbol statement, FactSet set)
    {
        var isRated = statement.Credibility is >= 1 and <= 5;
        var isGone = IsGone(statement);
        (LeftOutReason Reason, bool Applies)[] reasons =
        [
            (LeftOutReason.Modality, !Modalities.Contains(statement.Modality)),
            (LeftOutReason.Rank, !Ranks.Contains(statement.Rank)),
            (LeftOutReason.Time, AsOf is { } day && CertaintyOn(RandomRailway.FirstDay + day, statement, set) < (IsCertain ? Certainty.Certainly : Certainty.Possibly)),
            (LeftOutReason.Time, !IsInRange(statement)),
            (LeftOutReason.Knowledge, !isGone && !IsKnown(statement, set)),
            (LeftOutReason.Credibility, isRated ? statement.Credibility > (AtLeast ?? 5) : !Unrated),
            (LeftOutReason.Basis, !Bases.Contains(statement.Basis)),
            (LeftOutReason.Source, isGone),
        ];
        foreach (var (reason, applies) in reasons)
        {
            if (applies)
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>
    /// How certainly a statement holds on a day. Where it has lost some of its sources, an end that is not written is only as certain as
    /// the days of the others make it.
    /// </summary>
    public Certainty CertaintyOn(int day, StatementSymbol statement, FactSet set)
    {
        var certainty = NaiveTime.InForceOn(statement.Time, day);
        var predicate = set.Ontology.Predicates.Single(predicate => predicate.Name == statement.Predicate);
        var left = statement.Evidence.Where(passage => !WithoutSources.Contains(passage.Source)).ToList();
        if (certainty != Certainty.Certainly || predicate.Temporal != TemporalShape.State || left.Count == 0 || left.Count == statement.Evidence.Count)
        {
            return certainty;
        }

        var published = left.Select(passage => set.Sources.Single(source => source.Id == passage.Source).Published).OfType<TimeValue>().ToList();
        var (hasBegun, hasNotEnded) = (published.Any(date => date.LatestDay <= day), published.Any(date => day <= date.EarliestDay));
        var isCertain = (statement.Time.Since, statement.Time.Until) switch
        {
            (null, null) => predicate.IsContinuous ? hasBegun && hasNotEnded : published.Any(date => date.EarliestDay == day && date.LatestDay == day),
            (not null, null) => hasNotEnded || day <= statement.Time.SinceEarliest,
            (null, not null) => hasBegun || statement.Time.UntilLatest <= day,
            _ => true,
        };
        return isCertain ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>Whether a statement may hold on some day of the range. A time that ends before it begins has no day.</summary>
    private bool IsInRange(StatementSymbol statement) =>
        ((From ?? To) is null || statement.Time.SinceEarliest <= statement.Time.UntilLatest)
        && (From is not { } from || RandomRailway.FirstDay + from <= statement.Time.UntilLatest)
        && (To is not { } to || statement.Time.SinceEarliest <= RandomRailway.FirstDay + to);

    /// <summary>Whether all that supports a statement is left out.</summary>
    public bool IsGone(StatementSymbol statement) =>
        statement.Evidence.Count > 0 && statement.Evidence.All(passage => WithoutSources.Contains(passage.Source));

    /// <summary>Whether a source that is not left out had said it by the day.</summary>
    public bool IsKnown(StatementSymbol statement, FactSet set) => KnownAsOf is not { } day || (statement.Evidence.Count == 0
        ? UndatedSources
        : statement.Evidence.Any(passage => !WithoutSources.Contains(passage.Source)
            && (set.Sources.Single(source => source.Id == passage.Source).Published is { } published
                ? published.LatestDay <= RandomRailway.FirstDay + day
                : UndatedSources)));

    /// <summary>The first day on which a source had said it. The derived statements here have no premises, and are never known.</summary>
    public static int KnownDay(StatementSymbol statement, FactSet set) => statement.Evidence
        .Select(passage => set.Sources.Single(source => source.Id == passage.Source).Published?.LatestDay ?? Day.Latest)
        .DefaultIfEmpty(Day.Latest)
        .Min();
}
