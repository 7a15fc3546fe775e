using System.Text;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.Documents;

/// <summary>Writes variables as JSON: mostly of the types that were declared, now and then not.</summary>
internal sealed class VariableGenerator(Randomness random)
{
    private const int DeepestObject = 3;

    private static readonly string[] Ints = ["0", "1", "-1", "7", "2147483647", "-2147483648", "3.0", "1e2"];
    private static readonly string[] Floats = ["0.5", "-1.25", "1e3", "1E-7", "6.02e23", "3", "12345678901"];
    private static readonly string[] Strings = ["\"\"", "\"text\"", "\"1\"", "\"a \\\"b\\\" \\u00e9\"", "\"é 🚂\"", "\"\\ud83d\\ude82\"", "\"2024-10-01\""];
    private static readonly string[] Others =
        [
            "null", "1", "-2147483649", "3e9", "1.5", "1e300", "\"text\"", "\"\"", "true", "false", "[]", "[null]", "[[1]]", "{}",
            "{\"nothing\":1}", "{\"id\":null}", "[1,\"a\"]",
        ];

    private readonly StringBuilder _json = new();

    /// <summary>The values of variables as one JSON object.</summary>
    public string Write(IEnumerable<VariableDraft> variables)
    {
        _json.Clear().Append('{');
        foreach (var variable in variables)
        {
            var isOptional = variable.Type is not NonNullType || variable.DefaultValue.Count > 0;
            if (!random.Chance(isOptional ? 25 : 3))
            {
                Name(variable.Name);
                Value(variable.Type, depth: 0);
            }
        }

        if (random.Chance(5))
        {
            Name("nobodyAskedForThis");
            _json.Append('1');
        }

        return _json.Append('}').ToString();
    }

    private void Name(string name) => _json.Append(_json[^1] == '{' ? "" : ",").Append('"').Append(name).Append("\":");

    private void Value(GraphQLType type, int depth)
    {
        if (random.Chance(4))
        {
            _json.Append(random.Pick(Others));
        }
        else if (type is not NonNullType && random.Chance(10))
        {
            _json.Append("null");
        }
        else
        {
            NonNullValue(type.Nullable, depth);
        }
    }

    private void NonNullValue(GraphQLType type, int depth)
    {
        switch (type)
        {
            case ListType list when random.Chance(12):
                Value(list.Item, depth + 1);
                break;
            case ListType list:
                _json.Append('[');
                for (var count = random.Below(depth < DeepestObject ? 4 : 1); count > 0; count--)
                {
                    Value(list.Item, depth + 1);
                    _json.Append(count > 1 ? "," : "");
                }

                _json.Append(']');
                break;
            case InputObjectType input:
                Object(input, depth);
                break;
            default:
                _json.Append(Leaf(type));
                break;
        }
    }

    private string Leaf(GraphQLType type) => type switch
    {
        EnumType enumType => $"\"{random.Pick(enumType.Values).Name}\"",
        { Named.Name: "Int" } => random.Pick(Ints),
        { Named.Name: "Float" } => random.Pick(Floats),
        { Named.Name: "String" } => random.Pick(Strings),
        { Named.Name: "Boolean" } => random.Chance(50) ? "true" : "false",
        { Named.Name: "ID" } => random.Pick(random.Chance(50) ? Strings : Ints),
        _ => random.Pick(Others[1..]),
    };

    private void Object(InputObjectType type, int depth)
    {
        var chosen = type.IsOneOf ? random.Below(type.Fields.Count) : -1;
        _json.Append('{');
        for (var index = 0; index < type.Fields.Count; index++)
        {
            var field = type.Fields[index];
            var isGiven = type.IsOneOf ? index == chosen : field.IsRequired || (depth < DeepestObject && random.Chance(25));
            if (isGiven)
            {
                Name(field.Name);
                Value(type.IsOneOf && depth < DeepestObject ? field.Type.NonNull : field.Type, depth + 1);
            }
        }

        if (random.Chance(2))
        {
            Name("noSuchField");
            _json.Append('1');
        }

        _json.Append('}');
    }
}
