using System.Text.Json.Nodes;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Ontology;

namespace KnowledgeGraph.Language.EditorSchema;

/// <summary>The keys of a property or a relation.</summary>
internal static class PredicateKeySchema
{
    public static JsonObject Of(string key) => key switch
    {
        "domain" => SchemaNode.Around("The kinds of its subjects.", SchemaNode.OneOrMore("kindName")),
        "range" => SchemaNode.Around("The kinds of its objects.", SchemaNode.OneOrMore("kindName")),
        "type" => SchemaNode.Around("The type of its values.", SchemaNode.Reference("typeName")),
        "cardinality" =>
            SchemaNode.Words(FormatWords.Cardinalities.Words, "How many objects a subject has at a time; many by default."),
        "inverseCardinality" =>
            SchemaNode.Words(FormatWords.Cardinalities.Words, "How many subjects an object has at a time; many by default."),
        "temporal" =>
            SchemaNode.Words(
                FormatWords.TemporalShapes.Words,
                    "How it relates to time; predicates are states and properties timeless by default."),
        "continuous" => Flag("Without dates, it holds from the first to the last day of its sources, not on those days only."),
        "ends" => SchemaNode.Words(
            FormatWords.Ends.Words, "Whether 'until' is the last day of the state or the first after it; inclusive by default."),
        "evidence" =>
            SchemaNode.Words(FormatWords.EvidencePolicies.Words, "Whether evidence is required; required by default."),
        "qualifiers" => SchemaNode.Mapping(
            SchemaNode.Keyed(OntologyKeys.QualifierList, list => SchemaNode.Around(
                list == "required"
                    ? "Qualifiers that must stand beside it."
                    : "Qualifiers that may stand beside it.", SchemaNode.OneOrMore("qualifierName"))),
            []),
        "identifiedBy" =>
            SchemaNode.Around("Qualifiers, since or on: statements that differ there only are two.", SchemaNode.OneOrMore("identifying")),
        "distinctValues" => Flag("No two subjects have one value at one time."),
        "format" => SchemaNode.Around("A regular expression that the whole value matches.", SchemaNode.Reference("text")),
        "oneOf" => SchemaNode.Around("The only values.", SchemaNode.Reference("texts")),
        "requiresStatement" => SchemaNode.Around("Every subject of this must have these too.", SchemaNode.OneOrMore("predicateName")),
        OntologySchema.LabelKey => OntologySchema.Label(key),
        "inverseLabel" => SchemaNode.Around(
            "The name of the other direction for people; the words of 'inverse' by default.", SchemaNode.Reference("label")),
        "sentence" => SchemaNode.Around(
            "The pattern of its sentences, in the present tense: '{subject} leads {object}'; [ … {qualifier}] is left out where there is none.",
            SchemaNode.Reference("sentence")),
        "inverse" => SchemaNode.Around("The field on the other end.", SchemaNode.Reference("text")),
        "inverseDescription" => SchemaNode.Around("The description of that field.", SchemaNode.Reference("text")),
        "symmetric" => Flag("It also holds in the other direction."),
        "transitive" => Flag("Two steps imply one."),
        "acyclic" => Flag("It has no cycles."),
        "subPredicateOf" =>
            SchemaNode.Around("A more general predicate that each statement implies.", SchemaNode.Reference("relationName")),
        "chain" => new JsonObject
        {
            ["description"] = "Two predicates whose composition implies this one.",
            ["type"] = "array",
            ["items"] = SchemaNode.Reference("relationName"),
        },
        "conflictsWith" =>
            SchemaNode.Around("Predicates that cannot hold of the same two at one time.", SchemaNode.OneOrMore("relationName")),
        "contemporary" => Flag("Both ends exist while it holds."),
        "reviews" => OntologySchema.Reviews(),
        "fit" => OntologySchema.Fit(),
        "severity" => SchemaNode.Around(OntologySchema.SeverityOfBreach, SchemaNode.Reference("predicateSeverity")),
        _ => throw new ArgumentException($"No schema for '{key}'.", nameof(key)),
    };

    private static JsonObject Flag(string description) => SchemaNode.Around(description, SchemaNode.Reference("boolean"));
}
