using System.Text.Json.Nodes;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Uses;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Language.EditorSchema;

/// <summary>
/// The sections of <c>ontology.yaml</c>, with the names that are declared as completions. As with ids, a new name is not an error.
/// </summary>
internal sealed class OntologySchema(OntologySymbol ontology)
{
    /// <summary>The description of the key <c>severity</c>.</summary>
    public const string SeverityOfBreach = "How severe it is to break its constraints, or single ones of them.";

    /// <summary>The key of a name for people.</summary>
    public const string LabelKey = "label";

    private const string PascalCase = "^[A-Z][A-Za-z0-9]{0,63}$";
    private const string MarkingName = "^[A-Za-z][A-Za-z0-9:+_.-]{0,63}$";
    private const string CamelCase = "^[a-z][A-Za-z0-9]{0,63}$";

    /// <summary>The keys of the file.</summary>
    public static IEnumerable<(string Key, JsonObject Schema)> Sections() => SchemaNode.Keyed(OntologyKeys.Sections, key => key switch
    {
        "name" => SchemaNode.Around("The name of the set.", SchemaNode.Reference("text")),
        "description" => SchemaNode.Around("The subject of the set.", SchemaNode.Reference("text")),
        UsesReader.Key => SchemaNode.Around("Other sets that this one builds on, each under a name of your choice.", Uses()),
        "kinds" => Section("The kinds of entities.", "kind", PascalCase),
        "enumerations" => Section("Closed lists of values.", "enumeration", PascalCase),
        "units" => Section("The units of quantities.", "unit", "^[A-Za-z][A-Za-z0-9]{0,63}$"),
        "identifiers" => Section("Schemes of public identifiers.", "identifierScheme", CamelCase),
        "qualifiers" => Section("Further parts of statements.", "qualifier", CamelCase),
        "properties" => Section("Predicates with literal values.", "property", CamelCase),
        "predicates" => Section("Relations between entities.", "relation", CamelCase),
        "reviews" => SchemaNode.Around(
            "How often statements are to be reviewed, and the day on which that is judged.", SchemaNode.Reference("setReviewPolicy")),
        "markings" => SchemaNode.Around(
            "The levels of disclosure: TLP, the default, or a mapping from levels to what they are.",
            SchemaNode.AnyOf([SchemaNode.Words(["TLP"]), SchemaNode.Map(SchemaNode.Reference("markingLevel"), MarkingName)])),
        "rules" => Section("Rules by which statements are derived.", "rule", CamelCase),
        _ => throw new ArgumentException($"No schema for '{key}'.", nameof(key)),
    });

    public IEnumerable<(string Name, JsonObject Schema)> Definitions() =>
    [
        ("kindName", Known(ontology.Kinds.Select(kind => (kind.Name, kind.Description)), PascalCase)),
        ("typeName", Known(
            FormatWords.LiteralTypes.Words.Select(word => (word, ""))
                .Concat(ontology.Enumerations.Select(enumeration => (enumeration.Name, enumeration.Description))),
            PascalCase)),
        ("propertyName", Known(Named(isRelation: false), CamelCase)),
        ("relationName", Known(Named(isRelation: true), CamelCase)),
        ("qualifierName", Known(ontology.Qualifiers.Select(qualifier => (qualifier.Name, qualifier.Description)), CamelCase)),
        ("identifying",
            SchemaNode.AnyOf([SchemaNode.Words([StatementFields.Since, StatementFields.On]), SchemaNode.Reference("qualifierName")])),
        ("predicateName", SchemaNode.AnyOf([SchemaNode.Reference("propertyName"), SchemaNode.Reference("relationName")])),
        ("pattern", new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = @"^\s*\S+\s+[a-z][A-Za-z0-9]*\s+\S+\s*$",
            ["description"] = "?a predicate ?b; a term is a ?variable or the id of an entity.",
        }),
        ("severityWord", SchemaNode.Words(FormatWords.Severities.Words)),
        ("fitPart", SchemaNode.Words(OntologyKeys.Fit)),
        Severity("predicateSeverity", OntologyKeys.PredicateSeverity),
        Severity("kindSeverity", OntologyKeys.KindSeverity),
        Severity("identifierSchemeSeverity", OntologyKeys.IdentifierSchemeSeverity),
        ("reviewPolicy", SchemaNode.Mapping(SchemaNode.Keyed(OntologyKeys.Reviews, ReviewPolicy), [])),
        ("setReviewPolicy", SchemaNode.Mapping(SchemaNode.Keyed(OntologyKeys.SetReviews, ReviewPolicy), [])),
        ("kind", Declared(OntologyKeys.Kind, [], Kind)),
        ("enumeration", Declared(OntologyKeys.Enumeration, ["values"], key => SchemaNode.Around(
            "The values, each with what it means.",
            SchemaNode.Map(SchemaNode.AnyOf([SchemaNode.Reference("text"), SchemaNode.Reference("enumerationValue")]), CamelCase)))),
        ("enumerationValue", Declared(OntologyKeys.EnumerationValue, [], Label)),
        ("label", new JsonObject
        {
            ["type"] = "string", ["minLength"] = 1, ["maxLength"] = SentencePattern.MaxLabelLength, ["pattern"] = "^[^{}]*$",
        }),
        ("sentence", new JsonObject
        {
            ["type"] = "string", ["minLength"] = 1, ["maxLength"] = SentencePattern.MaxLength, ["pattern"] = @"\{subject\}",
        }),
        ("unit", Declared(OntologyKeys.Unit, ["symbol", "dimension"], Unit)),
        ("identifierScheme", Declared(OntologyKeys.IdentifierScheme, [], IdentifierScheme)),
        ("qualifier", Declared(OntologyKeys.Qualifier, [], key => key == LabelKey ? Label(key)
            : key == "range" ? SchemaNode.Around("The kinds of its entities.", SchemaNode.OneOrMore("kindName"))
            : SchemaNode.Around("The type of its values.", SchemaNode.Reference("typeName")))),
        ("property", Declared(OntologyKeys.Property, ["domain", "type"], PredicateKeySchema.Of)),
        ("relation", Declared(OntologyKeys.Relation, ["domain", "range"], PredicateKeySchema.Of)),
        ("marking", SchemaNode.Words(LevelsOf(ontology), "Who may see it. What is not marked has the lowest marking.")),
        ("markingLevel", Declared(OntologyKeys.Marking, [], _ => SchemaNode.Around(
            "The markings directly below it; none for the lowest.", SchemaNode.OneOrMore("markingName")))),
        ("markingName", new JsonObject { ["type"] = "string", ["pattern"] = MarkingName }),
        ("rule", Declared(OntologyKeys.Rule, ["when", "then"], key => key == "when"
            ? SchemaNode.Around("Patterns that hold together, one to eight.", SchemaNode.OneOrMore("pattern"))
            : SchemaNode.Around("The one conclusion.", SchemaNode.Reference("pattern")))),
    ];

    private static IEnumerable<(string Word, string Meaning)> LevelsOf(OntologySymbol ontology) => ontology.Markings.Count > 0
        ? ontology.Markings.Select(marking => (marking.Name, marking.Description))
        : MarkingLattice.Tlp.Levels.Select(level => (level.Name, level.Description));

    private static JsonObject Uses()
    {
        var use = SchemaNode.Mapping(
            SchemaNode.Keyed(UsesReader.Keys, key => key switch
            {
                "path" => SchemaNode.Around("The folder of its ontology.yaml, from here: ../other/seeds.", SchemaNode.Reference("text")),
                "package" => SchemaNode.Around("The package that it is in, of NuGet or npm.", SchemaNode.Reference("text")),
                "prefix" => SchemaNode.Around("A prefix that may stand before its ids, with a colon: prefix:id.", SchemaNode.Reference("id")),
                _ => throw new ArgumentException($"No schema for '{key}'.", nameof(key)),
            }),
            []);
        use["oneOf"] = SchemaNode.List(
        [
            new JsonObject { ["required"] = SchemaNode.Strings(["path"]) },
            new JsonObject { ["required"] = SchemaNode.Strings(["package"]) },
        ]);
        return SchemaNode.Map(use, "^.+$");
    }

    /// <summary>A declaration; each has a description.</summary>
    private static JsonObject Declared(IReadOnlyList<string> keys, IEnumerable<string> required, Func<string, JsonObject> schema) =>
        SchemaNode.Mapping(
            SchemaNode.Keyed(keys, key => key switch
            {
                "description" => SchemaNode.Around("A description for readers.", SchemaNode.Reference("text")),
                "deprecated" => SchemaNode.Around(
                    "Why it should not be used any longer, and what to use in its place.",
                    new JsonObject { ["type"] = "string", ["minLength"] = 1 }),
                _ => schema(key),
            }),
            ["description", .. required]);

    /// <summary>The key <c>label</c>, which kinds, qualifiers, predicates and values of enumerations have.</summary>
    public static JsonObject Label(string key) => key == LabelKey
        ? SchemaNode.Around("The name for people, as inside a sentence; the words of the name by default.", SchemaNode.Reference("label"))
        : throw new ArgumentException($"No schema for '{key}'.", nameof(key));

    /// <summary>The key <c>reviews</c>, which kinds, properties and predicates have.</summary>
    public static JsonObject Reviews() =>
        SchemaNode.Around("How often its statements are to be reviewed.", SchemaNode.Reference("reviewPolicy"));

    private static JsonObject ReviewPolicy(string key) => key switch
    {
        "required" => new JsonObject
        {
            ["type"] = "integer",
            ["minimum"] = 1,
            ["maximum"] = 9,
            ["description"] = "The number of reviewers; 1 by default.",
        },
        "every" => new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = "^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,3}D)?$",
            ["description"] = "How long a review counts, such as P1Y; for ever by default.",
        },
        "asOf" => new JsonObject
        {
            ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            ["description"] = "The day on which it is judged whether a review still counts.",
        },
        _ => throw new ArgumentException($"No schema for '{key}'.", nameof(key)),
    };

    /// <summary>The key <c>fit</c>, which kinds, properties and predicates have.</summary>
    public static JsonObject Fit() => SchemaNode.Around(
        "The parts of its statements that passages are read for; all by default, [] for none.", SchemaNode.OneOrMore("fitPart"));

    private static JsonObject Kind(string key) => key switch
    {
        "reviews" => Reviews(),
        LabelKey => Label(key),
        "abstract" => SchemaNode.Around("It only groups other kinds; an interface.", SchemaNode.Reference("boolean")),
        "extends" => SchemaNode.Around("The abstract kinds above it.", SchemaNode.OneOrMore("kindName")),
        "plural" => SchemaNode.Around("The name of all of them, in camelCase; an 's' is added where it is left out.", Name(CamelCase)),
        "begins" => SchemaNode.Around("The date property that says from when such an entity exists.", SchemaNode.Reference("propertyName")),
        "ends" => SchemaNode.Around("The date property that says until when such an entity exists.", SchemaNode.Reference("propertyName")),
        "fit" => Fit(),
        "requires" => SchemaNode.Around("Statements that every such entity has.", SchemaNode.OneOrMore("predicateName")),
        "severity" => SchemaNode.Around(SeverityOfBreach, SchemaNode.Reference("kindSeverity")),
        _ => throw new ArgumentException($"No schema for '{key}'.", nameof(key)),
    };

    private static JsonObject Unit(string key) => key switch
    {
        "symbol" => SchemaNode.Around("As shown to people.", SchemaNode.Reference("text")),
        "singular" => SchemaNode.Around("The symbol for exactly one.", SchemaNode.Reference("text")),
        "refersBy" => SchemaNode.Around("Other words by which texts name it.", SchemaNode.Reference("texts")),
        "dimension" => SchemaNode.Around("Only quantities of one dimension are compared.", Name(CamelCase)),
        _ => throw new ArgumentException($"No schema for '{key}'.", nameof(key)),
    };

    private static JsonObject IdentifierScheme(string key) => key switch
    {
        "format" => SchemaNode.Around("A regular expression that the whole identifier matches.", SchemaNode.Reference("text")),
        "standard" =>
            SchemaNode.Words(FormatWords.IdentifierStandards.Order(StringComparer.Ordinal), "A published scheme, in place of a format."),
        "domain" => SchemaNode.Around("The kinds that may carry it.", SchemaNode.OneOrMore("kindName")),
        "url" => SchemaNode.Around("A URL with {id} in it.", SchemaNode.Reference("url")),
        "severity" => SchemaNode.Around(SeverityOfBreach, SchemaNode.Reference("identifierSchemeSeverity")),
        _ => throw new ArgumentException($"No schema for '{key}'.", nameof(key)),
    };

    /// <summary>One word for all constraints, or one for each.</summary>
    private static (string Name, JsonObject Schema) Severity(string name, IReadOnlyList<string> constraints) =>
        (name, SchemaNode.AnyOf(
            [
                SchemaNode.Reference("severityWord"),
                SchemaNode.Mapping(SchemaNode.Keyed(constraints, _ => SchemaNode.Reference("severityWord")), []),
            ]));

    private static JsonObject Section(string description, string definition, string keyPattern) =>
        SchemaNode.Around(description, SchemaNode.Map(SchemaNode.Reference(definition), keyPattern));

    private static JsonObject Name(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Known(IEnumerable<(string Name, string Description)> names, string pattern) =>
        SchemaNode.AnyOf(names.Any() ? [SchemaNode.Words(names), Name(pattern)] : [Name(pattern)]);

    private IEnumerable<(string Name, string Description)> Named(bool isRelation) =>
        ontology.Predicates.Where(predicate => (predicate.Type == ValueKind.Entity) == isRelation)
            .Select(predicate => (predicate.Name, predicate.Description));
}
