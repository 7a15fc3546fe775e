using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Questions;

/// <summary>The scalars of the schema as JSON Schema.</summary>
internal static class ScalarSchema
{
    public static JsonObject Of(string scalar) => scalar switch
    {
        TypeNames.Int => new JsonObject { ["type"] = "integer", ["format"] = "int32" },
        TypeNames.Long => new JsonObject { ["type"] = "integer", ["format"] = "int64" },
        TypeNames.Float or TypeNames.Decimal => new JsonObject { ["type"] = "number" },
        TypeNames.Boolean => new JsonObject { ["type"] = "boolean" },
        TypeNames.Date => Text("A day: YYYY-MM-DD, or with a sign and six digits for years before 1 and after 9999."),
        TypeNames.Edtf => Text("A date in the Extended Date/Time Format."),
        TypeNames.Url => new JsonObject { ["type"] = "string", ["format"] = "uri" },
        _ => new JsonObject { ["type"] = "string" },
    };

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };
}
