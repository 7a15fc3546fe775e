using System.Text.Json.Nodes;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;
using Model = KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Cli.Schema;

/// <summary>
/// Statements: for each kind the predicates that its entities may have, and for each predicate the fields that may stand beside it.
/// The fields are properties of one mapping, so that an editor completes them; what fits a predicate is a condition on top.
/// </summary>
internal sealed class StatementSchema(OntologySymbol ontology, KindCover cover)
{
    private static readonly string[] TimelessFields =
    [
        StatementFields.Modality, StatementFields.AttributedTo, StatementFields.Credibility, StatementFields.Likelihood, StatementFields.Rank,
        StatementFields.Reason, StatementFields.Note, StatementFields.Evidence, StatementFields.Exceptions,
    ];

    public IEnumerable<(string Name, JsonObject Schema)> Definitions()
    {
        var values = new ValueSchema(cover);
        foreach (var predicate in ontology.Predicates)
        {
            yield return ("predicate." + predicate.Name, values.Of(predicate.Type, predicate.Range, predicate.Enumeration, predicate.Description));
            yield return ("fields." + predicate.Name, FieldsBeside(predicate));
        }

        foreach (var qualifier in ontology.Qualifiers)
            yield return ("qualifier." + qualifier.Name, values.Of(qualifier.Type, qualifier.Range, qualifier.Enumeration, qualifier.Description));
        foreach (var (name, schema) in FieldDefinitions())
            yield return ("field." + name, schema);
        foreach (var kind in cover.Concrete)
            yield return ("statement." + kind.Name, Statement(ontology.Predicates.Where(predicate => KindCover.Covers(predicate.Domain, kind)), hasSubject: false));
        yield return ("statement", Statement(ontology.Predicates, hasSubject: true));
    }

    private static JsonObject Statement(IEnumerable<PredicateSymbol> allowed, bool hasSubject)
    {
        var predicates = allowed.ToArray();
        var qualifiers = predicates.SelectMany(predicate => predicate.AllowedQualifiers).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        IEnumerable<(string, JsonObject)> keys =
        [
            .. predicates.Select(predicate => (predicate.Name, SchemaNode.Reference("predicate." + predicate.Name))),
            .. FieldNames(hasSubject).Select(field => (field, SchemaNode.Reference("field." + field))),
            .. qualifiers.Select(qualifier => (qualifier, SchemaNode.Reference("qualifier." + qualifier))),
        ];
        var schema = SchemaNode.Mapping(keys, hasSubject ? [StatementFields.Subject] : []);
        var conditions = new JsonObject();
        foreach (var predicate in predicates)
            conditions.Add(predicate.Name, SchemaNode.Reference("fields." + predicate.Name));
        schema["dependencies"] = conditions;
        schema["anyOf"] = predicates.Length == 0
            ? SchemaNode.List([new JsonObject { ["not"] = new JsonObject() }])
            : SchemaNode.List(predicates.Select(predicate => new JsonObject { ["required"] = SchemaNode.Strings([predicate.Name]) }));
        return schema;
    }

    private static IEnumerable<string> FieldNames(bool hasSubject) =>
        [.. hasSubject ? [StatementFields.Subject] : Array.Empty<string>(), StatementFields.Since, StatementFields.Until, StatementFields.On, .. TimelessFields];

    /// <summary>What may and what must stand beside a predicate: no other predicate, the fields of its temporal shape, its qualifiers.</summary>
    private static JsonObject FieldsBeside(PredicateSymbol predicate)
    {
        string[] times = predicate.Temporal switch
        {
            Model.TemporalShape.State => [StatementFields.Since, StatementFields.Until],
            Model.TemporalShape.Event => [StatementFields.On],
            _ => [],
        };
        IEnumerable<string> keys = [predicate.Name, StatementFields.Subject, .. times, .. TimelessFields, .. predicate.AllowedQualifiers];
        IEnumerable<string> required = predicate.Evidence == Model.EvidencePolicy.Required
            ? [.. predicate.RequiredQualifiers, StatementFields.Evidence]
            : predicate.RequiredQualifiers;
        return new JsonObject
        {
            ["propertyNames"] = new JsonObject { ["enum"] = SchemaNode.Strings(keys) },
            ["required"] = SchemaNode.Strings(required),
        };
    }

    private IEnumerable<(string Name, JsonObject Schema)> FieldDefinitions() =>
    [
        (StatementFields.Subject, SchemaNode.Described(cover.Entities(), "Whom or what it is about.")),
        (StatementFields.Since, Around(SchemaNode.Reference("date"), "When a state began.")),
        (StatementFields.Until, Around(SchemaNode.Reference("end"), "When a state ended; '..' where it goes on.")),
        (StatementFields.On, Around(SchemaNode.Reference("date"), "When an event happened.")),
        (StatementFields.Modality, SchemaNode.Words(FormatWords.Modalities.Words, "How it is meant; asserted where nothing is said.")),
        (StatementFields.AttributedTo, SchemaNode.Described(cover.Entities(), "Whose claim it is, where it is not the source's own voice.")),
        (StatementFields.Credibility, new JsonObject
        {
            ["enum"] = new JsonArray(1, 2, 3, 4, 5, 6),
            ["description"] = "The Admiralty scale: 1 confirmed to 5 improbable; 6 cannot be judged.",
        }),
        (StatementFields.Likelihood, SchemaNode.Words(FormatWords.Likelihoods.Words, "The words of ICD 203, where the source gives a probability.")),
        (StatementFields.Rank, SchemaNode.Words(FormatWords.Ranks.Words, "Which of several to take; normal where nothing is said.")),
        (StatementFields.Reason, Around(SchemaNode.Reference("text"), "Why the rank is not normal.")),
        (StatementFields.Note, Around(SchemaNode.Reference("text"), "A remark in your own words.")),
        (StatementFields.Evidence, SchemaNode.Reference("evidence")),
        (StatementFields.Exceptions, SchemaNode.Reference("exceptions")),
    ];

    private static JsonObject Around(JsonObject reference, string description) => new() { ["description"] = description, ["allOf"] = SchemaNode.List([reference]) };
}
