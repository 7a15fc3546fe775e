using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Values;
using static KnowledgeGraph.Api.Tests.Oracle.ScalarConditions;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>Conditions on the rows of lists, inside one another down to a depth.</summary>
internal static class RowConditions
{
    private static Gen<Condition<string?>> Names { get; } = Text(RandomRailway.Names);

    public static Gen<Condition<EntityRow>> Line(int depth, bool isRelation = false) => Conditions.Object(
        depth,
        [
            .. Common(depth, isRelation),
            Number<decimal>(1m, 1.435m).Select(condition => condition.Under("gauge", (EntityRow row) => row.Best<DecimalValue>("gauge")?.Value)),
            Flag.Select(condition => condition.Under("electrified", (EntityRow row) => row.Best<BooleanValue>("electrified")?.Value)),
            UncertainDate.Select(condition => condition.Under("opened", (EntityRow row) => row.Opened)),
            Length.Select(condition => condition.Under("length", (EntityRow row) => row.Best<QuantityValue>("length"))),
            Conditions.List(Names).Select(condition => condition.Under("nickname", (EntityRow row) => row.Values<Compiler.Values.TextValue>("nickname").Select(text => (string?)text.Text))),
            .. Deeper(depth, () => Conditions.List(Station(depth - 1, isRelation: true)).Select(condition => condition.Under("serves", (EntityRow row) => row.Along("serves")))),
            .. Deeper(depth, () => Conditions.List(Operator(depth - 1, isRelation: true)).Select(condition => condition.Under("operatedBy", (EntityRow row) => row.Against("operates")))),
        ]);

    public static Gen<Condition<EntityRow>> Station(int depth, bool isRelation = false) => Conditions.Object(
        depth,
        [
            .. Common(depth, isRelation),
            Number<long>(1, 2, 3).Select(condition => condition.Under("platforms", (EntityRow row) => row.Best<IntegerValue>("platforms")?.Value)),
            .. Deeper(depth, () => Conditions.List(Line(depth - 1, isRelation: true)).Select(condition => condition.Under("servedBy", (EntityRow row) => row.Against("serves")))),
        ]);

    public static Gen<Condition<EntityRow>> Operator(int depth, bool isRelation = false) => Conditions.Object(
        depth,
        [
            .. Common(depth, isRelation),
            Conditions.List(Motto).Select(condition => condition.Under("motto", (EntityRow row) => row.Values<LanguageTextValue>("motto"))),
            .. Deeper(depth, () => Conditions.List(Line(depth - 1, isRelation: true)).Select(condition => condition.Under("operates", (EntityRow row) => row.Along("operates")))),
            .. Deeper(depth, () => Conditions.List(Entity(depth - 1, isRelation: true)).Select(condition => condition.Under("affiliates", (EntityRow row) => row.Against("affiliatedWith")))),
        ]);

    public static Gen<Condition<StatementRow>> Statement(int depth) => Conditions.Object(
        depth,
        [
            Choice("SERVES", "OPERATES", "GAUGE").Select(condition => condition.Under("predicate", (StatementRow row) => row.Statement.Predicate.ToUpperInvariant())),
            Choice("ASSERTED", "REPORTED", "PLANNED").Select(condition => condition.Under("modality", (StatementRow row) => row.Statement.Modality.ToString().ToUpperInvariant())),
            Choice("NORMAL", "PREFERRED", "DEPRECATED").Select(condition => condition.Under("rank", (StatementRow row) => row.Statement.Rank.ToString().ToUpperInvariant())),
            Number<long>(2, 4, 6).Select(condition => condition.Under("credibility", (StatementRow row) => row.Statement.Credibility is var rating and > 0 ? (long?)rating : null)),
            Choice("EXPLICIT", "IMPLIED", "DERIVED").Select(condition => condition.Under("basis", (StatementRow row) => row.Statement.Basis.ToString().ToUpperInvariant())),
            Flag.Select(condition => condition.Under("attributed", (StatementRow row) => (bool?)(row.Statement.AttributedTo is not null))),
            UncertainDate.Select(condition => condition.Under("since", (StatementRow row) => row.Since)),
            DayNumber.Select(condition => condition.Under("knownSince", (StatementRow row) => row.KnownSince)),
            DayNumber.Select(condition => new Condition<StatementRow>($"time: {{ latestEnd: {condition} }}", row => condition.Holds(row.Statement.Time.UntilLatest - RandomRailway.FirstDay))),
            Conditions.List(Number<long>(1, 2)).Select(condition => new Condition<StatementRow>($"qualifiers: {{ platform: {condition} }}", row => condition.Holds(row.Platforms))),
            Number<long>(1, 2).Select(condition => new Condition<StatementRow>(
                $"value: {{ integer: {condition} }}",
                row => row.Statement.Object is not EntityValue && condition.Holds((row.Statement.Object as IntegerValue)?.Value))),
            Names.Select(condition => new Condition<StatementRow>($"source: {{ title: {condition} }}", row => row.Sources.Any(source => condition.Holds(source.Title)))),
            Conditions.List(Flag.Select(condition => new Condition<bool>($"{{ verified: {condition} }}", isVerified => condition.Holds(isVerified))))
                .Select(condition => condition.Under("evidence", (StatementRow row) => row.Statement.Evidence.Select(passage => passage.IsVerified))),
            .. Deeper(depth, () => Entity(depth - 1).Select(condition => condition.Under("subject", (StatementRow row) => row.Subject))),
            .. Deeper(depth, () => Entity(depth - 1).Select(condition => new Condition<StatementRow>($"object: {condition}", row => row.Object is { } target && condition.Holds(target)))),
            .. Deeper(depth, () => Entity(depth - 1).Select(condition =>
                new Condition<StatementRow>($"attributedTo: {condition}", row => row.AttributedTo is { } agent && condition.Holds(agent)))),
        ]);

    public static Gen<Condition<EntityRow>> Entity(int depth, bool isRelation = false) => Conditions.Object(depth, Common(depth, isRelation));

    private static Gen<Condition<EntityRow>>[] Common(int depth, bool isRelation) =>
    [
        Names.Select(condition => condition.Under("name", (EntityRow row) => row.Name)),
        Text("l0", "o1", "s3").Select(condition => condition.Under("id", (EntityRow row) => (string?)row.Id)),
        .. Deeper(depth, () => Conditions.List(Statement(depth - 1)).Select(condition => condition.Under("statements", (EntityRow row) => row.Statements))),
        .. Deeper(depth, () => Conditions.List(Entity(depth - 1, isRelation: true)).Select(condition => condition.Under("relationships", (EntityRow row) => row.Related))),
        .. isRelation
            ? Deeper(depth, () => Statement(depth - 1).Select(condition => condition.Under("statement", (EntityRow row) => new StatementRow(row.Facts, row.Via!))))
            : [],
    ];

    private static Gen<Condition<QuantityValue?>> Length { get; } = Conditions.Object(
        0,
        Number<decimal>(1, 2).Select(condition => condition.Under("amount", (QuantityValue? quantity) => quantity?.Amount)),
        Text("kilometres", "coaches").Select(condition => condition.Under("unit", (QuantityValue? quantity) => quantity?.Unit)));

    private static Gen<Condition<LanguageTextValue>> Motto { get; } = Conditions.Object(
        0,
        Names.Select(condition => condition.Under("text", (LanguageTextValue motto) => (string?)motto.Text)),
        Text("en", "de").Select(condition => condition.Under("language", (LanguageTextValue motto) => (string?)motto.Language)));

    private static Gen<T>[] Deeper<T>(int depth, Func<Gen<T>> make) => depth > 0 ? [make()] : [];
}
