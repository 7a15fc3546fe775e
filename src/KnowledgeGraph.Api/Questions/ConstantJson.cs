using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.Api.Questions;

/// <summary>Constants of a document, such as defaults, as JSON.</summary>
internal static class ConstantJson
{
    /// <summary>The value; enumeration values are texts. Linear in the value, whose depth the parser bounds.</summary>
    public static JsonNode? Of(ValueNode value) => value switch
    {
        // Numbers are written as in JSON, and keep their digits.
        IntValueNode number => JsonNode.Parse(number.Value),
        FloatValueNode number => JsonNode.Parse(number.Value),
        StringValueNode text => text.Value,
        BooleanValueNode flag => flag.Value,
        EnumValueNode name => name.Value,
        ListValueNode list => new JsonArray([.. list.Values.Select(Of)]),
        ObjectValueNode instance => new JsonObject(instance.Fields.Select(field => KeyValuePair.Create(field.Name, Of(field.Value)))),
        _ => null,
    };
}
