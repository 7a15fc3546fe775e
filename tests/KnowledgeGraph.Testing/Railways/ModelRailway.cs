using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using Model = KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Testing.Railways;

/// <summary>A small railway that uses every feature of the model once: the sample domain of these tests.</summary>
public static class ModelRailway
{
    public const string Serves = "st_0000000000000001";
    public const string ServesHarbour = "st_0000000000000002";
    public const string Opened = "st_0000000000000003";
    public const string OpenedRival = "st_0000000000000004";
    public const string Operates = "st_0000000000000005";
    public const string Adjoins = "st_0000000000000006";
    public const string Length = "st_0000000000000007";
    public const string Ridership = "st_0000000000000008";
    public const string Gauge = "st_0000000000000009";
    public const string Motto = "st_000000000000000a";
    public const string Platforms = "st_000000000000000b";
    public const string Electrified = "st_000000000000000c";
    public const string Website = "st_000000000000000d";
    public const string Comment = "st_000000000000000e";
    public const string Reaches = "st_fedcba9876543210";
    public const string Planned = "st_000000000000000f";

    public static TimeValue Date1900 { get; } = new("1900", -25567, -25203);

    public static FactSet Facts { get; } = new(ModelRailwayOntology.Ontology, Sources(), Entities(), Statements(), Conflicts());

    private static EquatableArray<SourceSymbol> Sources() => Of(
        new SourceSymbol
        {
            Id = "timetable",
            Title = "Timetable of the coast",
            Publisher = "Coast Railway",
            Authors = Of("A. Clerk", "B. Clerk"),
            Published = new TimeValue("2020-05", 18383, 18413),
            Language = "en",
            Url = "https://example.org/timetable",
            Licence = "CC0-1.0",
            Reliability = 'B',
            File = "timetable.txt",
            Sha256 = new string('a', 64),
            MayBeQuoted = true,
            Description = "Issued each spring.",
            Entity = "coast-railway",
            DerivedFrom = Of(new DerivationLink("survey", true, "Repeats its lengths.")),
        },
        new SourceSymbol { Id = "survey", Title = "Survey", Reliability = 'F', MayBeQuoted = false });

    private static EquatableArray<EntitySymbol> Entities() => Of(
        new EntitySymbol(
            "coast-line", "Line", "Coast Line", "Along the sea.", Of("C", "Küstenbahn"), Of(new Model.ExternalIdentifier("code", "C/1"))),
        new EntitySymbol("hill-line", "Line", "Hill Line", null, default, default),
        new EntitySymbol("harbour", "Station", "Harbour", null, default, default)
        {
            Names = Of(new Model.LocalName("fr", "Le Port"), new Model.LocalName("fr-CA", "Le Havre")),
        },
        new EntitySymbol("market", "Station", "Market 市場 🚉", null, default, default),
        new EntitySymbol("summit", "Station", "Summit", null, default, default),
        new EntitySymbol("coast-railway", "Operator", "Coast Railway", null, default, default));

    private static EquatableArray<StatementSymbol> Statements() => Of(
        State(Serves, "coast-line", "serves", new EntityValue("market")) with
        {
            Time = new Model.ValidTime("1900", "1950?", null, -25567, -25203, -7305, -6941),
            Modality = Modality.Reported,
            AttributedTo = "coast-railway",
            Credibility = 2,
            Likelihood = Likelihood.AlmostNoChance,
            Note = "Once a day.",
            Qualifiers = Of(
                new Model.QualifierValue("via", new EntityValue("harbour")),
                new Model.QualifierValue("trains", new IntegerValue(-3)),
                new Model.QualifierValue(
                    "fare", new QuantityValue(1.50m, null, "crowns", QuantityComparator.About, QuantityPeriod.None))),
            Evidence = Of(
                new EvidenceSymbol("timetable", 10, 20, 0xDEADBEEF, true), new EvidenceSymbol("survey", 0, 1, 1, false)),
            Reviews = Of(new ReviewSymbol("ana", 20_716, 0x3FA91C02, true), new ReviewSymbol("Ben, \"the reader\"", -1, uint.MaxValue, false)),
            ReviewState = ReviewState.Current,
        },
        State(ServesHarbour, "coast-line", "serves", new EntityValue("harbour")),
        State(Opened, "coast-line", "opened", new DateValue(Date1900)) with
        {
            Rank = Rank.Preferred,
            RankReason = "The deed says so.",
            Time = new Model.ValidTime(null, null, "1900", -25567, -25567, -25203, -25203),
            Evidence = Of(
                new EvidenceSymbol("timetable", 0, 9, 7, true),
                new EvidenceSymbol("timetable", 30, 9, 8, true) { Quote = new Model.TextQuote("was opened", "The line", null) }),
        },
        State(OpenedRival, "coast-line", "opened", new DateValue(new TimeValue("1901~", -25202, -24838))) with
        {
            Rank = Rank.Deprecated,
            RankReason = "Misprint.",
        },
        State(Operates, "coast-railway", "operates", new EntityValue("coast-line")) with
        {
            Likelihood = Likelihood.AlmostCertain,
            Credibility = 6,
        },
        State(Adjoins, "market", "adjoins", new EntityValue("harbour")),
        State(
            Length,
            "coast-line",
            "length",
            new QuantityValue(12.50m, 13m, "km", QuantityComparator.MoreThan, QuantityPeriod.None)),
        State(
            Ridership,
            "coast-line",
            "ridership",
            new QuantityValue(1_000_000m, null, "passengers", QuantityComparator.AtLeast, QuantityPeriod.Year)),
        State(Gauge, "coast-line", "gauge", new DecimalValue(1.4350m)),
        State(Motto, "coast-line", "motto", new LanguageTextValue("Ans Meer", "de")),
        State(Platforms, "market", "platforms", new IntegerValue(long.MaxValue)),
        State(Electrified, "coast-line", "electrified", new BooleanValue(true)) with
        {
            Evidence = Of(
                new EvidenceSymbol("survey", EvidenceSymbol.UnknownOffset, 5, 9, false)
                {
                    Quote = new Model.TextQuote("wires", null, "overhead"),
                }),
        },
        State(Website, "coast-railway", "website", new UrlValue("https://example.org/")),
        State(Comment, "coast-railway", "comment", new TextValue("")),
        State(Reaches, "coast-railway", "reaches", new EntityValue("harbour")) with
        {
            Derivations = Of(new DerivationSymbol("chain", Of(Operates, ServesHarbour))),
        },
        State(Planned, "coast-line", "stage", new EnumerationMember("Stage", "built")) with { Modality = Modality.Planned });

    private static EquatableArray<ConflictSymbol> Conflicts() =>
        Of(new ConflictSymbol(Of(Opened, OpenedRival), "single-value", "The deed is older."));

    private static StatementSymbol State(string id, string subject, string predicate, Model.FactValue value) => new()
    {
        Id = id,
        Subject = subject,
        Predicate = predicate,
        Object = value,
        Time = Model.ValidTime.Always,
        Modality = Modality.Asserted,
        Credibility = 0,
        Rank = Rank.Normal,
    };

    private static EquatableArray<T> Of<T>(params T[] items)
        where T : IEquatable<T> => new(items);
}
