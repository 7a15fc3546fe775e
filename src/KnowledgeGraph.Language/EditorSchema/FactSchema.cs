using System.Text.Json.Nodes;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Language.EditorSchema;

/// <summary>
/// A JSON Schema for the files of one set: facts, sources and the ontology, in its vocabulary and with its ids as completions. Draft 7,
/// which is what editors of YAML read: https://json-schema.org/draft-07/json-schema-release-notes.
/// </summary>
internal static class FactSchema
{
    public static JsonObject Create(FactSet set)
    {
        var cover = new KindCover(set);
        var definitions = new JsonObject();
        foreach (var (name, schema) in
            ValueSchema.Definitions(set.Ontology)
                .Concat(cover.Definitions)
                .Concat(new EntitySchema(set, cover).Definitions())
                .Concat(new StatementSchema(set).Definitions())
                .Concat(new SourceSchema(set).Definitions())
                .Concat(new OntologySchema(set.Ontology).Definitions()))
        {
            definitions.Add(name, schema);
        }

        (string Key, JsonObject Schema)[] facts =
        [
            ("source", SchemaNode.Around("The source of every statement here that has no evidence.", SchemaNode.Reference("sourceId"))),
            (StatementFields.Marking, SchemaNode.Around("Who may see what this file states.", SchemaNode.Reference("marking"))),
            ("sources", SchemaNode.Map(SchemaNode.Reference("source"), KindCover.Id)),
            ("entities", SchemaNode.Map(SchemaNode.Reference("entity"), KindCover.Id)),
            ("statements", SchemaNode.ListOf(SchemaNode.Reference("statement"))),
        ];
        var root = SchemaNode.Mapping([.. facts, .. OntologySchema.Sections()], []);
        root["type"] = SchemaNode.Strings(["object", "null"]);
        root.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        root.Insert(1, "title", set.Ontology.Name);
        root.Insert(2, "description", set.Ontology.Description);
        root["anyOf"] = SchemaNode.List(
        [
            File(facts.Select(section => section.Key)),
            File(OntologyKeys.Sections),
        ]);
        root["errorMessage"] = "A file holds facts and sources, or the ontology.";
        root["dependencies"] = new JsonObject { ["kinds"] = SchemaNode.Strings(["name", "description"]) };
        RequireEvidence(root, definitions, set.Ontology);
        root.Add("definitions", definitions);
        return root;
    }

    /// <summary>Evidence is required of a statement, unless the file names a source for all of them.</summary>
    private static void RequireEvidence(JsonObject root, JsonObject definitions, OntologySymbol ontology)
    {
        const string Evidenced = "evidenced";
        var required = new JsonObject();
        foreach (var predicate in ontology.Predicates.Where(predicate =>
            predicate.Evidence == EvidencePolicy.Required && predicate.Severities.Of(Constraint.Evidence) != DiagnosticSeverity.Warning))
        {
            required.Add(predicate.Name, SchemaNode.Strings([StatementFields.Evidence]));
        }

        definitions.Add(Evidenced, new JsonObject { ["dependencies"] = required });
        root["if"] = new JsonObject { ["required"] = SchemaNode.Strings(["source"]) };
        root["else"] = new JsonObject
        {
            ["properties"] = new JsonObject
            {
                ["statements"] = Items(),
                ["entities"] = new JsonObject
                {
                    ["additionalProperties"] = new JsonObject { ["properties"] = new JsonObject { ["statements"] = Items() } },
                },
            },
        };

        static JsonObject Items() => new() { ["items"] = SchemaNode.Reference(Evidenced) };
    }

    /// <summary>One sort of file: its keys, and no others.</summary>
    private static JsonObject File(IEnumerable<string> keys) =>
        new() { ["propertyNames"] = new JsonObject { ["enum"] = SchemaNode.Strings(keys) } };
}
