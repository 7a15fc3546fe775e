using System.Text.Json.Nodes;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Language.EditorSchema;

/// <summary>
/// Statements. What all have in common stands once, the predicates of each kind stand at the kind that the ontology gives them to, and
/// a statement about an entity is both: an editor completes the properties of either.
/// </summary>
internal sealed class StatementSchema(FactSet set)
{
    private readonly OntologySymbol _ontology = set.Ontology;

    private static readonly string[] TimelessFields =
    [
        StatementFields.Basis, StatementFields.Modality, StatementFields.AttributedTo, StatementFields.Credibility, StatementFields.Likelihood,
            StatementFields.Rank,
        StatementFields.Reason, StatementFields.Note, StatementFields.Evidence, StatementFields.Exceptions,
        StatementFields.RefersBy, StatementFields.Reviewed, StatementFields.Marking,
    ];

    public IEnumerable<(string Name, JsonObject Schema)> Definitions()
    {
        foreach (var predicate in _ontology.Predicates)
        {
            yield return (
                "predicate." + predicate.Name,
                    SchemaNode.Deprecated(
                        ValueSchema.Of(predicate.Type, predicate.Range, predicate.Enumeration, predicate.Description), predicate.Deprecated));
            yield return ("beside." + predicate.Name, Beside(predicate));
        }

        foreach (var qualifier in _ontology.Qualifiers)
        {
            yield return (
                "qualifier." + qualifier.Name,
                    SchemaNode.Deprecated(
                        ValueSchema.Of(qualifier.Type, qualifier.Range, qualifier.Enumeration, qualifier.Description), qualifier.Deprecated));
        }

        yield return ("review", Review());
        foreach (var (name, schema) in FieldDefinitions())
        {
            yield return ("field." + name, schema);
        }

        foreach (var shape in Enum.GetValues<TemporalShape>())
        {
            yield return (NameOf(shape), Names([StatementFields.Subject, .. TimesOf(shape), .. TimelessFields]));
        }

        yield return ("others", Names(Others));
        yield return ("anyPredicate", AnyPredicate());
        foreach (var kind in Domains)
        {
            yield return ("predicates." + kind.Name, Predicates(PredicatesOf(kind)));
            yield return ("names." + kind.Name, Names(PredicatesOf(kind).Select(predicate => predicate.Name)));
        }

        foreach (var kind in _ontology.Kinds.Where(kind => !kind.IsAbstract))
        {
            yield return ("statement." + kind.Name, StatementAbout(kind));
        }

        yield return ("statement", Statement());
    }

    /// <summary>The keys of a statement other than its predicate.</summary>
    private IEnumerable<string> Others =>
        [StatementFields.Subject, StatementFields.Since, StatementFields.Until, StatementFields.Before, StatementFields.On, .. TimelessFields,
            .. _ontology.Qualifiers.Select(qualifier => qualifier.Name)];

    /// <summary>The kinds that the ontology names as a domain.</summary>
    private IEnumerable<KindSymbol> Domains => _ontology.Kinds.Where(kind => PredicatesOf(kind).Any());

    private IEnumerable<PredicateSymbol> PredicatesOf(KindSymbol kind) =>
        _ontology.Predicates.Where(predicate => predicate.Domain.Contains(kind.Name));

    /// <summary>A statement in the list of an entity: those predicates that the ontology gives to its kind or to one above.</summary>
    private JsonObject StatementAbout(KindSymbol kind)
    {
        var domains = Domains.Where(domain => KindCover.Covers([domain.Name], kind)).Select(domain => domain.Name).ToArray();
        return new JsonObject
        {
            ["allOf"] = SchemaNode.List(
                [SchemaNode.Reference("anyPredicate"), .. domains.Select(domain => SchemaNode.Reference("predicates." + domain))]),
            ["propertyNames"] = SchemaNode.AnyOf(
                [.. domains.Select(domain => SchemaNode.Reference("names." + domain)), SchemaNode.Reference("others")]),
        };
    }

    /// <summary>A statement that names its subject: any predicate.</summary>
    private JsonObject Statement()
    {
        var domains = Domains.Select(domain => domain.Name).ToArray();
        return new JsonObject
        {
            ["required"] = SchemaNode.Strings([StatementFields.Subject]),
            ["properties"] = new JsonObject { [StatementFields.Subject] = SchemaNode.Reference("field." + StatementFields.Subject) },
            ["allOf"] = SchemaNode.List(
                [SchemaNode.Reference("anyPredicate"), .. domains.Select(domain => SchemaNode.Reference("predicates." + domain))]),
            ["propertyNames"] = SchemaNode.AnyOf(
                [.. domains.Select(domain => SchemaNode.Reference("names." + domain)), SchemaNode.Reference("others")]),
        };
    }

    private static JsonObject Predicates(IEnumerable<PredicateSymbol> predicates)
    {
        var properties = new JsonObject();
        foreach (var predicate in predicates)
        {
            properties.Add(predicate.Name, SchemaNode.Reference("predicate." + predicate.Name));
        }

        return new JsonObject { ["properties"] = properties };
    }

    /// <summary>
    /// The rules for a statement of any predicate: it has one, its fields and qualifiers, and which of them require others.
    /// </summary>
    private JsonObject AnyPredicate()
    {
        var properties = new JsonObject();
        foreach (var field in Others.Where(field => field != StatementFields.Subject))
        {
            properties.Add(field, SchemaNode.Reference((StatementFields.Contains(field) ? "field." : "qualifier.") + field));
        }

        var conditions = new JsonObject();
        foreach (var predicate in _ontology.Predicates)
        {
            conditions.Add(predicate.Name, SchemaNode.Reference("beside." + predicate.Name));
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["not"] = new JsonObject { ["propertyNames"] = SchemaNode.Reference("others") },
            ["errorMessage"] = "A statement has exactly one predicate.",
            ["dependencies"] = conditions,
        };
    }

    /// <summary>
    /// The keys permitted and required beside a predicate: no other predicate, the fields of its temporal shape, its qualifiers.
    /// </summary>
    private JsonObject Beside(PredicateSymbol predicate)
    {
        // Evidence may come from the source of the file, which a schema of one statement does not see.
        IEnumerable<string> required = set.MayBeWarning(predicate.Severities, Constraint.Qualifiers) ? [] : predicate.RequiredQualifiers;
        var schema = new JsonObject
        {
            ["propertyNames"] = SchemaNode.AnyOf(
                [Names([predicate.Name, .. predicate.AllowedQualifiers]), SchemaNode.Reference(NameOf(predicate.Temporal))]),
        };
        if (required.Any())
        {
            schema["required"] = SchemaNode.Strings(required);
        }

        return schema;
    }

    private static string NameOf(TemporalShape shape) => "fieldsOf" + shape;

    private static string[] TimesOf(TemporalShape shape) => shape switch
    {
        TemporalShape.State => [StatementFields.Since, StatementFields.Until, StatementFields.Before],
        TemporalShape.Event => [StatementFields.On],
        _ => [],
    };

    private static JsonObject Review() => SchemaNode.Mapping(
        [
            ("by", SchemaNode.Around("Who reviewed it.", SchemaNode.Reference("text"))),
            ("on", Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "The day, YYYY-MM-DD.")),
            ("of", Pattern("^[0-9a-f]{8}$", "The digest of the statement, its passages and their sources, as they were reviewed.")),
        ],
        ["by", "on", "of"]);

    private static JsonObject Pattern(string pattern, string description) => new() { ["pattern"] = pattern, ["description"] = description };

    private static JsonObject Names(IEnumerable<string> names) => new() { ["enum"] = SchemaNode.Strings(names) };

    private static IEnumerable<(string Name, JsonObject Schema)> FieldDefinitions() =>
    [
        (StatementFields.Subject, SchemaNode.Around("Whom or what it is about.", SchemaNode.Reference(KindCover.Any))),
        (StatementFields.Since, SchemaNode.Around("When a state began.", SchemaNode.Reference("date"))),
        (StatementFields.Until, SchemaNode.Around("The last day of a state; '..' where it goes on.", SchemaNode.Reference("end"))),
        (StatementFields.Before, SchemaNode.Around("The first day on which a state no longer held.", SchemaNode.Reference("end"))),
        (StatementFields.On, SchemaNode.Around("When an event happened.", SchemaNode.Reference("date"))),
        (StatementFields.Basis, SchemaNode.Words(
            FormatWords.Bases.Words, "Whether the passage says it or you conclude it from the passage; explicit by default.")),
        (StatementFields.Modality, SchemaNode.Words(FormatWords.Modalities.Words, "The modality; asserted by default.")),
        (StatementFields.AttributedTo,
            SchemaNode.Around("Whose claim it is, where it is not the source's own voice.", SchemaNode.Reference(KindCover.Any))),
        (StatementFields.Credibility, new JsonObject
        {
            ["enum"] = new JsonArray(1, 2, 3, 4, 5, 6),
            ["description"] = "The Admiralty scale: 1 confirmed to 5 improbable; 6 cannot be judged.",
        }),
        (StatementFields.Likelihood,
            SchemaNode.Words(FormatWords.Likelihoods.Words, "The words of ICD 203, where the source gives a probability.")),
        (StatementFields.Rank, SchemaNode.Words(FormatWords.Ranks.Words, "The rank among several; normal by default.")),
        (StatementFields.Reason, SchemaNode.Around("Why the rank is not normal.", SchemaNode.Reference("text"))),
        (StatementFields.Note, SchemaNode.Around("A remark in your own words.", SchemaNode.Reference("text"))),
        (StatementFields.Evidence, SchemaNode.Reference("evidence")),
        (StatementFields.Exceptions, SchemaNode.Reference("exceptions")),
        (StatementFields.RefersBy, SchemaNode.Around(
            "The words that stand for the subject in the passages, or for each entity: { id: [the minister] }.",
            SchemaNode.AnyOf([SchemaNode.Reference("texts"), SchemaNode.Map(SchemaNode.Reference("texts"), "^[a-z0-9-]+$")]))),
        (StatementFields.Reviewed, SchemaNode.Around("Who has reviewed it; 'kg review' writes this.", SchemaNode.OneOrMore("review"))),
        (StatementFields.Marking, SchemaNode.Reference("marking")),
    ];
}
