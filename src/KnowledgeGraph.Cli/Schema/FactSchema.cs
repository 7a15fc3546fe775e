using System.Text.Json.Nodes;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Cli.Schema;

/// <summary>
/// A JSON Schema for the files of one set: facts and sources, in its vocabulary and with its ids as completions. Draft 7, which is
/// what editors of YAML read: https://json-schema.org/draft-07/json-schema-release-notes.
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
                .Concat(new StatementSchema(set.Ontology, cover).Definitions())
                .Concat(new SourceSchema(set, cover).Definitions())
                .Concat([("exceptions", Exceptions()), ("exception", Exception()), ("entity", Entity(set.Ontology, cover))]))
        {
            definitions.Add(name, schema);
        }

        var root = SchemaNode.Mapping(
            [
                ("entities", SchemaNode.Map(SchemaNode.Reference("entity"), KindCover.Id)),
                ("statements", SchemaNode.ListOf(SchemaNode.Reference("statement"))),
                ("sources", SchemaNode.Map(SchemaNode.Reference("source"), KindCover.Id)),
            ],
            []);
        root["type"] = SchemaNode.Strings(["object", "null"]);
        root.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        root.Insert(1, "title", set.Ontology.Name);
        root.Insert(2, "description", set.Ontology.Description);
        root.Add("definitions", definitions);
        return root;
    }

    private static JsonObject Entity(OntologySymbol ontology, KindCover cover)
    {
        var schemes = ontology.IdentifierSchemes.Select(scheme => (scheme.Name, Scheme(scheme))).ToArray();
        var identifiers = SchemaNode.Mapping(schemes, []);
        identifiers["type"] = SchemaNode.Strings(["object", "null"]);
        var schema = SchemaNode.Mapping(
            [
                ("kind", SchemaNode.Words(cover.Concrete.Select(kind => (kind.Name, kind.Description)))),
                ("name", SchemaNode.Reference("text")),
                ("aliases", SchemaNode.Reference("texts")),
                ("description", SchemaNode.Reference("text")),
                ("identifiers", identifiers),
                ("statements", SchemaNode.ListOf(new JsonObject { ["type"] = "object" })),
                (StatementFields.Exceptions, SchemaNode.Reference("exceptions")),
            ],
            ["kind", "name"]);
        schema["allOf"] = SchemaNode.List(cover.Concrete.Select(kind => WhereKindIs(kind, ontology)));
        return schema;
    }

    private static JsonObject WhereKindIs(KindSymbol kind, OntologySymbol ontology)
    {
        var schemes = ontology.IdentifierSchemes.Where(scheme => scheme.Domain.Count == 0 || KindCover.Covers(scheme.Domain, kind)).Select(scheme => scheme.Name);
        return new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = kind.Name } },
                ["required"] = SchemaNode.Strings(["kind"]),
            },
            ["then"] = new JsonObject
            {
                ["properties"] = new JsonObject
                {
                    ["identifiers"] = new JsonObject { ["propertyNames"] = new JsonObject { ["enum"] = SchemaNode.Strings([.. schemes, ""]) } },
                    ["statements"] = SchemaNode.ListOf(SchemaNode.Reference("statement." + kind.Name)),
                },
            },
        };
    }

    private static JsonObject Scheme(IdentifierSchemeSymbol scheme) => scheme.Format is null
        ? new JsonObject { ["description"] = scheme.Description, ["type"] = SchemaNode.Strings(["string", "number"]) }
        : new JsonObject { ["description"] = scheme.Description, ["type"] = SchemaNode.Strings(["string", "number"]), ["pattern"] = $"^({scheme.Format})$" };

    private static JsonObject Exceptions() => SchemaNode.OneOrMore(SchemaNode.Reference("exception"), SchemaNode.Reference("exception"));

    private static JsonObject Exception() => SchemaNode.Mapping(
        [("constraint", SchemaNode.Words(FormatWords.Constraints.Words)), ("reason", SchemaNode.Reference("text"))], ["constraint", "reason"]);
}
