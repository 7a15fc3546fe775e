using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Testing.Graphs;

namespace KnowledgeGraph.Testing.Railways;

/// <summary>The vocabulary of <see cref="ModelRailway"/>.</summary>
public static class ModelRailwayOntology
{
    public static OntologySymbol Ontology { get; } = new(
        "Railway",
        "Lines, stations and those who run them.",
        Of(
            new KindSymbol("Line", "lines", "A line.", false, Of("Place"), Of("Place", "Thing"))
            {
                Label = "railway line",
                Constraints = new("opened", null, Of("gauge", "length")),
            },
            new KindSymbol("Operator", "operators", "Runs lines.", false, Of("Thing"), Of("Thing")),
            new KindSymbol("Place", "places", "Somewhere.", true, Of("Thing"), Of("Thing")),
            new KindSymbol("Station", "stations", "A stop.", false, Of("Place"), Of("Place", "Thing")),
            new KindSymbol("Thing", "things", "Anything.", true, default, default)),
        Of(
            Relation("adjoins", "Station", "Station") with { IsSymmetric = true, Inverse = "adjoins" },
            Property("comment", "Thing", ValueKind.Text),
            Property("electrified", "Line", ValueKind.Boolean),
            Property("gauge", "Line", ValueKind.Decimal),
            Property("length", "Line", ValueKind.Quantity),
            Property("motto", "Thing", ValueKind.LanguageText),
            Property("opened", "Place", ValueKind.Date) with
            {
                IsSingleValued = true,
                Temporal = TemporalShape.Event,
                Evidence = EvidencePolicy.Required,
            },
            Relation("operates", "Operator", "Line") with
            {
                Label = "runs",
                InverseLabel = "run by",
                Sentence = "{subject} runs {object}",
                Inverse = "operatedBy",
                InverseDescription = "Who runs it.",
                IsInverseSingleValued = true,
                IsAcyclic = true,
                SubPredicateOf = "reaches",
            },
            Property("platforms", "Station", ValueKind.Integer) with { Constraints = new(false, null, Of("1", "2"), false, default) },
            Relation("reaches", "Operator", "Thing") with { Chain = Of("operates", "serves"), IsTransitive = true },
            Property("ridership", "Line", ValueKind.Quantity),
            Relation("serves", "Line", "Station") with
            {
                Inverse = "servedBy",
                AllowedQualifiers = Of("fare", "trains", "via"),
                RequiredQualifiers = Of("via"),
                IdentifiedBy = Of("since", "via"),
                ConflictsWith = Of("adjoins"),
                Constraints = new(false, null, default, true, default),
            },
            Property("stage", "Line", ValueKind.Enumeration) with { Enumeration = "Stage" },
            Property("website", "Operator", ValueKind.Url) with
            {
                Constraints = new(true, "https://.*", default, false, Of("comment")),
            }),
        Of(
            new QualifierSymbol("fare", "What it costs.", ValueKind.Quantity, default, null),
            new QualifierSymbol("stage", "How far.", ValueKind.Enumeration, default, "Stage"),
            new QualifierSymbol("trains", "How many.", ValueKind.Integer, default, null),
            new QualifierSymbol("via", "By way of.", ValueKind.Entity, Of("Place"), null) { Label = "by way of" }),
        Of(
            new EnumerationSymbol("Colour", "Colours.", Of(new EnumerationValueSymbol("red", "Red.") { Label = "bright red" })),
            new EnumerationSymbol(
                "Stage",
                "How far it has come.",
                Of(new EnumerationValueSymbol("planned", "Drawn."), new EnumerationValueSymbol("built", "There.")))),
        Of(
            new UnitSymbol("crowns", "kr", "money", "Crowns."),
            new UnitSymbol("km", "km", "length", "Kilometres."),
            new UnitSymbol("passengers", "passengers", "people", "Passengers.") { Singular = "passenger" }),
        Of(
            new IdentifierSchemeSymbol("code", "Line code.", "[A-Z]/[0-9]", "https://example.org/{id}", Of("Line")),
            new IdentifierSchemeSymbol("number", "Any number.", null, null, default)),
        Of(new RuleSymbol(
            "reach",
            "The operator of a line reaches its stations.",
            Of(new StatementPatternSymbol("?o", "operates", "?l"), new StatementPatternSymbol("?l", "serves", "?s")),
            new StatementPatternSymbol("?o", "reaches", "?s"))));

    private static PredicateSymbol Relation(string name, string domain, string range) =>
        PredicateSymbols.Relation(name, [domain], [range], $"The {name}.") with { Temporal = TemporalShape.State };

    private static PredicateSymbol Property(string name, string domain, ValueKind type) =>
        PredicateSymbols.Property(name, domain, type, $"The {name}.");

    private static EquatableArray<T> Of<T>(params T[] items)
        where T : IEquatable<T> => new(items);
}
