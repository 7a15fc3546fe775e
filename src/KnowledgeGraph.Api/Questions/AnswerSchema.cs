using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Questions;

/// <summary>The answer of a question, and the variables that it takes, as JSON Schema.</summary>
/// <seealso href="https://json-schema.org/draft/2020-12"/>
public sealed class AnswerSchema
{
    private readonly Schema _schema;
    private readonly Func<EnumType, JsonObject> _describeEnum;

    /// <param name="schema">The schema that the questions fit.</param>
    /// <param name="describeEnum">Describes an enumeration: in place, or by a reference to a definition that it keeps.</param>
    public AnswerSchema(Schema schema, Func<EnumType, JsonObject> describeEnum)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(describeEnum);
        _schema = schema;
        _describeEnum = describeEnum;
    }

    /// <summary>
    /// The member <c>data</c> of the answer. Linear in the document with its fragments where they are spread, of which a bounded number is
    /// described.
    /// </summary>
    /// <param name="question">Fits the schema.</param>
    public JsonObject OfData(SavedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question is { Operation: { } operation, Tree: { } tree }
            ? new SelectionSchema(_schema, tree, _describeEnum).Of(operation)
            : new JsonObject { ["type"] = "object" };
    }

    /// <summary>The variables as one object.</summary>
    /// <param name="question">Fits the schema.</param>
    public JsonObject OfVariables(SavedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(
                question.Variables.Select(variable => KeyValuePair.Create(variable.Name, (JsonNode?)OfVariable(variable)))),
            ["additionalProperties"] = false,
        };
        var required = question.Variables.Where(variable => variable.IsRequired).Select(variable => (JsonNode)variable.Name).ToArray();
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        return schema;
    }

    /// <summary>One variable, with its description and its default.</summary>
    public JsonObject OfVariable(QuestionVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var schema = OfInput(variable.Node.Type);
        if (variable.Description is { } description)
        {
            schema["description"] = description;
        }

        if (variable.Node.DefaultValue is { } value)
        {
            schema["default"] = ConstantJson.Of(value);
        }

        return schema;
    }

    private JsonObject OfInput(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => OfInput(nonNull.Type),
        ListTypeNode list => new JsonObject { ["type"] = "array", ["items"] = OfInput(list.Type) },
        _ => _schema.FindType(((NamedTypeNode)type).Name) switch
        {
            EnumType values => _describeEnum(values),
            ScalarType scalar => ScalarSchema.Of(scalar.Name),
            InputObjectType input => new JsonObject { ["type"] = "object", ["description"] = $"A GraphQL input object of type {input.Name}." },
            _ => [],
        },
    };
}
