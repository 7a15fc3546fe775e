using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Questions;

/// <summary>The answer of a question, and the variables that it takes, as JSON Schema.</summary>
/// <seealso href="https://json-schema.org/draft/2020-12"/>
public sealed class AnswerSchema
{
    /// <summary>Beyond this depth anything is allowed; the engine refuses operations that deep.</summary>
    private const int MaxDepth = 64;

    private readonly Schema _schema;
    private readonly Func<EnumType, JsonNode> _describe;

    /// <param name="schema">The schema that the questions fit.</param>
    /// <param name="describeEnum">Describes an enumeration: in place, or by a reference to a definition that it keeps.</param>
    public AnswerSchema(Schema schema, Func<EnumType, JsonNode> describeEnum)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(describeEnum);
        _schema = schema;
        _describe = describeEnum;
    }

    /// <summary>The member <c>data</c> of the answer. Linear in the document, with its fragments where they are spread.</summary>
    /// <param name="question">Fits the schema.</param>
    public JsonObject OfData(SavedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var fragments = (question.Tree?.Definitions ?? []).OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name, StringComparer.Ordinal);
        return question.Operation is { } operation
            ? OfSelection(_schema.QueryType, [operation.SelectionSet], fragments, 0)
            : new JsonObject { ["type"] = "object" };
    }

    /// <summary>The variables as one object.</summary>
    /// <param name="question">Fits the schema.</param>
    public JsonObject OfVariables(SavedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var node in question.Operation?.VariableDefinitions ?? [])
        {
            var variable = QuestionVariable.Of(node);
            properties[variable.Name] = OfVariable(node);
            if (variable.IsRequired)
            {
                required.Add((JsonNode)variable.Name);
            }
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        return schema;
    }

    /// <summary>One variable, with its description and its default.</summary>
    public JsonObject OfVariable(SavedQuestion question, string name)
    {
        ArgumentNullException.ThrowIfNull(question);
        return OfVariable(question.Operation!.VariableDefinitions.Single(variable => variable.Variable.Name == name));
    }

    private JsonObject OfVariable(VariableDefinitionNode variable)
    {
        var schema = OfInput(variable.Type, 0);
        if (variable.Description is { } description)
        {
            schema["description"] = description.Value;
        }

        if (variable.DefaultValue is { } value)
        {
            schema["default"] = ConstantJson.Of(value);
        }

        return schema;
    }

    private JsonObject OfInput(TypeNode type, int depth)
    {
        if (type is NonNullTypeNode nonNull)
        {
            return OfInput(nonNull.Type, depth);
        }

        if (type is ListTypeNode list)
        {
            return new JsonObject { ["type"] = "array", ["items"] = OfInput(list.Type, depth) };
        }

        return _schema.FindType(((NamedTypeNode)type).Name) switch
        {
            EnumType values => Copy(_describe(values)),
            ScalarType scalar => ScalarSchema.Of(scalar.Name),
            InputObjectType input => new JsonObject { ["type"] = "object", ["description"] = $"A GraphQL input object of type {input.Name}." },
            _ => [],
        };
    }

    private JsonNode OfOutput(GraphQLType type, FieldNode field, List<SelectionSetNode> selections, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, int depth)
    {
        if (type is NonNullType nonNull)
        {
            return OfOutput(nonNull.Nullable, field, selections, fragments, depth);
        }

        return type switch
        {
            ListType list => new JsonObject
            {
                ["type"] = "array",
                ["items"] = Nullable(OfOutput(list.Item, field, selections, fragments, depth), list.Item),
            },
            CompositeType composite => OfSelection(composite, selections, fragments, depth + 1),
            EnumType values => Copy(_describe(values)),
            _ => ScalarSchema.Of(type.Named.Name),
        };
    }

    private JsonObject OfSelection(CompositeType parent, List<SelectionSetNode> selections, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, int depth)
    {
        if (depth > MaxDepth)
        {
            return [];
        }

        var fields = new Dictionary<string, SelectedField>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var selection in selections)
        {
            Collect(parent, selection, fragments, isCertain: true, fields, names, 0);
        }

        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var name in names)
        {
            var selected = fields[name];
            if (selected.Type is { } type)
            {
                properties[name] = Nullable(OfOutput(type, selected.Field, selected.Selections, fragments, depth), type);
            }

            if (selected.IsCertain)
            {
                required.Add((JsonNode)name);
            }
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required };
    }

    private void Collect(
        CompositeType parent,
        SelectionSetNode set,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        bool isCertain,
        Dictionary<string, SelectedField> fields,
        List<string> names,
        int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        foreach (var selection in set.Selections)
        {
            var always = isCertain && selection.Directives.IsEmpty;
            switch (selection)
            {
                case FieldNode field:
                    if (!fields.TryGetValue(field.ResponseKey, out var known))
                    {
                        fields.Add(field.ResponseKey, known = new SelectedField(field, _schema.FindField(parent, field.Name)?.Type));
                        names.Add(field.ResponseKey);
                    }

                    known.IsCertain |= always;
                    if (field.SelectionSet is { } below)
                    {
                        known.Selections.Add(below);
                    }

                    break;
                case InlineFragmentNode inline:
                    var type = Condition(inline.TypeCondition, parent);
                    Collect(type, inline.SelectionSet, fragments, always && type == parent, fields, names, depth + 1);
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name, out var fragment):
                    var target = Condition(fragment.TypeCondition, parent);
                    Collect(target, fragment.SelectionSet, fragments, always && target == parent, fields, names, depth + 1);
                    break;
            }
        }
    }

    private CompositeType Condition(NamedTypeNode? condition, CompositeType parent) =>
        condition is not null && _schema.FindType(condition.Name) is CompositeType type ? type : parent;

    private static JsonNode Nullable(JsonNode schema, GraphQLType type)
    {
        if (type is NonNullType || schema is not JsonObject described)
        {
            return schema;
        }

        if (described["type"] is JsonValue name && described["enum"] is null)
        {
            described["type"] = new JsonArray(name.GetValue<string>(), "null");
            return described;
        }

        return new JsonObject { ["anyOf"] = new JsonArray(described, new JsonObject { ["type"] = "null" }) };
    }

    private static JsonObject Copy(JsonNode schema) => (JsonObject)schema.DeepClone();

    private sealed class SelectedField(FieldNode field, GraphQLType? type)
    {
        public FieldNode Field { get; } = field;

        public GraphQLType? Type { get; } = type;

        public bool IsCertain { get; set; }

        public List<SelectionSetNode> Selections { get; } = [];
    }
}
