using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Generators.Tests.Samples;

/// <summary>A small railway in the compiler's own terms, with every shape of member that can be emitted.</summary>
internal static class SampleOntology
{
    public static OntologySymbol Railway { get; } = Create(
        kinds:
        [
            Kind("Company", "companies", "Runs trains.", parents: ["Organisation"]),
            Kind("Line", "lines", "A railway line, with its stations.", parents: ["Place"]),
            Kind("Organisation", "organisations", "A group that acts as one.", isAbstract: true),
            Kind("Place", "places", "Somewhere to go.", isAbstract: true),
            Kind("Station", "stations", "Where trains stop & people <change>.", parents: ["Place"]),
        ],
        predicates:
        [
            Property("gauge", "Line", ValueKind.Quantity, "Between the rails.", isSingle: true),
            Relation("interchangeWith", ["Station"], ["Station"], "People change here.") with
            {
                Inverse = "interchangeWith", IsSymmetric = true,
            },
            Property("motto", "Organisation", ValueKind.Text, "What it says of itself."),
            Relation("operatedBy", ["Place"], ["Organisation"], "Who runs it.") with
            {
                Inverse = "operates", InverseDescription = "What it runs.", Temporal = TemporalShape.State, IsSingleValued = true,
                AllowedQualifiers = new(["share", "witness"]),
            },
            Relation("partOf", ["Place"], ["Line", "Station"], "Belongs to.") with
            {
                Inverse = "parts", Temporal = TemporalShape.Timeless, IsSingleValued = true,
            },
            Property("status", "Line", ValueKind.Enumeration, "Whether trains run.") with
            {
                Enumeration = "LineStatus", Temporal = TemporalShape.State,
            },
            Relation("toldBy", ["Place"], ["Company", "Station"], "Who says so."),
        ],
        qualifiers:
        [
            new("share", "How much of it.", ValueKind.Decimal, default, null),
            new("witness", "Who saw it.", ValueKind.Entity, new(["Company"]), null),
        ],
        enumerations:
        [
            new("LineStatus", "Whether a line is open.", new(
            [
                new("planned", "Not built."),
                new("open", "Trains run."),
                new("closed", "No trains run any more."),
            ])),
        ]);

    public static OntologySymbol Create(
        KindSymbol[] kinds,
        PredicateSymbol[]? predicates = null,
        QualifierSymbol[]? qualifiers = null,
        EnumerationSymbol[]? enumerations = null) =>
        new(
            "Railway",
            "Lines, stations and who runs them.",
            new(kinds),
            new(predicates ?? []),
            new(qualifiers ?? []),
            new(enumerations ?? []),
            new([new UnitSymbol("millimetres", "mm", "length", "Thousandths of a metre.")]),
            default,
            default);

    public static KindSymbol Kind(
        string name, string plural, string description, bool isAbstract = false, string[]? parents = null, string[]? ancestors = null) =>
        new(name, plural, description, isAbstract, new(parents ?? []), new(ancestors ?? parents ?? []));

    public static PredicateSymbol Relation(string name, string[] domain, string[] range, string description) =>
        PredicateSymbols.Relation(name, domain, range, description);

    public static PredicateSymbol Property(
        string name, string domain, ValueKind type, string description, bool isSingle = false) =>
        PredicateSymbols.Property(name, domain, type, description) with { IsSingleValued = isSingle };
}
