using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>The arguments that say which statements count, and what they mean.</summary>
internal sealed record Selection(
    int? AsOf, bool IsCertain, int? KnownAsOf, Modality[] Modalities, Rank[] Ranks, bool IncludeDerived, int? MinCredibility)
{
    public static Gen<Selection> Any =>
        from asOf in MaybeDay
        from isCertain in Gen.Elements(true, false)
        from knownAsOf in MaybeDay
        from modalities in Gen.SubListOf(Modality.Asserted, Modality.Reported, Modality.Planned)
        from ranks in Gen.SubListOf(Rank.Normal, Rank.Preferred, Rank.Deprecated)
        from derived in Gen.Elements(true, true, false)
        from credibility in Gen.Frequency((4, Gen.Constant<int?>(null)), (1, Gen.Choose(2, 5).Select(rating => (int?)rating)))
        select new Selection(
            asOf, isCertain, knownAsOf, [Modality.Asserted, .. modalities], [Rank.Normal, .. ranks], derived, credibility);

    private static Gen<int?> MaybeDay => Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 6).Select(day => (int?)day)));

    public override string ToString() => string.Join(
        ", ",
        AsOf is { } day ? $"asOf: \"{RandomRailway.Date(day)}\", certainty: {(IsCertain ? "CERTAIN" : "POSSIBLE")}" : "asOf: null",
        KnownAsOf is { } known ? $"knownAsOf: \"{RandomRailway.Date(known)}\"" : "knownAsOf: null",
        $"modalities: [{string.Join(", ", Modalities).ToUpperInvariant()}]",
        $"rank: [{string.Join(", ", Ranks).ToUpperInvariant()}]",
        $"includeInferred: {(IncludeDerived ? "true" : "false")}",
        MinCredibility is { } rating ? $"minCredibility: {rating}" : "minCredibility: null");

    /// <summary>Whether a statement counts.</summary>
    public bool Allows(StatementSymbol statement, FactSet set)
    {
        return Modalities.Contains(statement.Modality)
            && Ranks.Contains(statement.Rank)
            && (IncludeDerived || statement.Basis != Basis.Derived)
            && (MinCredibility is not { } worst || (statement.Credibility >= 1 && statement.Credibility <= worst))
            && (AsOf is not { } day || NaiveTime.InForceOn(statement.Time, RandomRailway.FirstDay + day) >= (IsCertain ? Certainty.Certainly : Certainty.Possibly))
            && (KnownAsOf is not { } known || KnownDay(statement, set) <= RandomRailway.FirstDay + known);
    }

    /// <summary>The first day on which a source had said it. The derived statements here have no premises, and are never known.</summary>
    public static int KnownDay(StatementSymbol statement, FactSet set) => statement.Evidence
        .Select(passage => set.Sources.Single(source => source.Id == passage.Source).Published?.LatestDay ?? Day.Latest)
        .DefaultIfEmpty(Day.Latest)
        .Min();
}
