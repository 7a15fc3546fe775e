using System.Text.Json.Nodes;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Language.EditorSchema;

/// <summary>Entities: what stands in one depends on its kind.</summary>
internal sealed class EntitySchema(FactSet set, KindCover cover)
{
    public IEnumerable<(string Name, JsonObject Schema)> Definitions() =>
    [
        ("exceptions", SchemaNode.OneOrMore("exception")),
        ("exception", SchemaNode.Mapping(
            [("constraint", SchemaNode.Words(FormatWords.ConstraintWords)), ("reason", SchemaNode.Reference("text"))],
                ["constraint", "reason"])),
        ("entity", Entity()),
    ];

    private JsonObject Entity()
    {
        var identifiers = SchemaNode.Mapping(set.Ontology.IdentifierSchemes.Select(scheme => (scheme.Name, Scheme(scheme))), []);
        identifiers["type"] = SchemaNode.Strings(["object", "null"]);
        var schema = SchemaNode.Mapping(
            [
                ("extend", SchemaNode.Around(
                    "The entity of another file that this adds names, aliases, identifiers and statements to.",
                    SchemaNode.Reference(KindCover.Any))),
                ("kind", SchemaNode.Words(cover.Concrete.Select(kind => (kind.Name, kind.Description, kind.Deprecated)))),
                ("name", SchemaNode.Reference("text")),
                ("names", SchemaNode.Around(
                    "The names in other languages, by BCP 47 tag: { fr: …, pt-BR: … }.",
                    SchemaNode.Map(SchemaNode.Reference("text"), "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"))),
                ("aliases", SchemaNode.Reference("texts")),
                ("description", SchemaNode.Reference("text")),
                ("identifiers", identifiers),
                ("formerIds", SchemaNode.Around("The ids that it had before: they still find it.", SchemaNode.OneOrMore("id"))),
                (StatementFields.RefersBy, SchemaNode.Around(
                    "The words by which texts refer to it without its name.", SchemaNode.Reference("texts"))),
                ("statements", SchemaNode.ListOf(new JsonObject { ["type"] = "object" })),
                (StatementFields.Exceptions, SchemaNode.Reference("exceptions")),
                (StatementFields.Marking, SchemaNode.Reference("marking")),
                ("openNames", SchemaNode.Around(
                    "Names of it that a release may show although it is left out, because they mean something else there.",
                    SchemaNode.Reference("texts"))),
            ],
            []);
        schema["anyOf"] = SchemaNode.List(
        [
            new JsonObject { ["required"] = SchemaNode.Strings(["kind", "name"]) },
            new JsonObject { ["required"] = SchemaNode.Strings(["extend"]) },
        ]);
        schema["allOf"] = SchemaNode.List(cover.Concrete.Select(WhereKindIs));
        return schema;
    }

    private JsonObject WhereKindIs(KindSymbol kind)
    {
        var schemes = set.Ontology.IdentifierSchemes.Where(scheme =>
                scheme.Domain.Count == 0 || KindCover.Covers(scheme.Domain, kind)
                || set.MayBeWarning(scheme.Severities, Constraint.IdentifierDomain))
            .Select(scheme => scheme.Name);
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
                    ["identifiers"] = new JsonObject
                    {
                        ["propertyNames"] = new JsonObject
                        {
                            ["enum"] = SchemaNode.Strings([.. schemes, ""]),
                        },
                    },
                    ["statements"] = SchemaNode.ListOf(SchemaNode.Reference("statement." + kind.Name)),
                },
            },
        };
    }

    private JsonObject Scheme(IdentifierSchemeSymbol scheme)
    {
        var schema = new JsonObject { ["description"] = scheme.Description, ["type"] = SchemaNode.Strings(["string", "number"]) };
        if (scheme.Format is not null && !set.MayBeWarning(scheme.Severities, Constraint.Format))
        {
            schema["pattern"] = $"^({scheme.Format})$";
        }

        return SchemaNode.AnyOf([schema, new JsonObject { ["type"] = "array", ["items"] = schema.DeepClone() }]);
    }
}
