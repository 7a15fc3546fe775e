using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.Documents;

/// <summary>Writes literals of a type, with the shapes and the edges that the language has.</summary>
internal sealed class ValueGenerator(Randomness random)
{
    private const int DeepestObject = 3;

    private static readonly string[] Ints = ["0", "1", "-1", "-0", "7", "42", "2147483647", "-2147483648"];
    private static readonly string[] Floats = ["0.5", "-1.25", "1e3", "1E-7", "6.02e+23", "0.0", "-0.0", "3", "9007199254740993"];
    private static readonly string[] Strings =
    [
        "\"\"", "\"text\"", "\"1\"", "\"a \\\"b\\\" \\\\ \\u00e9\"", "\"é 🚂\"", "\"\\u{1F682}\"", "\"\\uD83D\\uDE82\"", "\"\"\"block\"\"\"",
        "\"\"\"\n    two\n      lines \\\"\"\" \n  \"\"\"", "\"\"\"\"\"\"", "\"\\n\\t\\b\\f\\r\\/\"", "\"2024-10-01\"",
    ];

    /// <summary>Appends a literal that is a value of the type.</summary>
    /// <param name="operation">Where variables may be added to be used in the literal; null if none may.</param>
    /// <param name="hasDefault">Whether the place has a default value of its own.</param>
    public void Write(List<string> tokens, GraphQLType type, OperationDraft? operation, bool hasDefault = false, int depth = 0)
    {
        if (operation is not null && random.Chance(22))
        {
            WriteVariable(tokens, type, operation, hasDefault);
        }
        else if (type is not NonNullType && random.Chance(8))
        {
            tokens.Add("null");
        }
        else
        {
            WriteNonNull(tokens, type.Nullable, operation, depth);
        }
    }

    /// <summary>Appends a literal of no type in particular.</summary>
    public void WriteAny(List<string> tokens, int depth = 0)
    {
        switch (random.Below(depth < 2 ? 9 : 6))
        {
            case 0: tokens.Add(random.Pick(Ints)); break;
            case 1: tokens.Add(random.Pick(Floats)); break;
            case 2: tokens.Add(random.Pick(Strings)); break;
            case 3: tokens.Add(random.Chance(50) ? "true" : "false"); break;
            case 4: tokens.Add("ANY"); break;
            case 5: tokens.Add("null"); break;
            case 6 or 7: WriteList(tokens, random.Below(3), () => WriteAny(tokens, depth + 1)); break;
            default:
                tokens.Add("{");
                for (var index = random.Below(3); index > 0; index--)
                {
                    tokens.AddRange([$"key{index}", ":"]);
                    WriteAny(tokens, depth + 1);
                }

                tokens.Add("}");
                break;
        }
    }

    private void WriteVariable(List<string> tokens, GraphQLType type, OperationDraft operation, bool hasDefault)
    {
        var known = operation.Variables.Find(variable => variable.Type == type);
        var variable = known is not null && random.Chance(50) ? known : operation.AddVariable(VariableType(type, hasDefault));
        if (variable != known && random.Chance(30))
        {
            var value = new List<string>();
            Write(value, variable.Type, operation: null);
            variable.DefaultValue = value;
        }

        tokens.AddRange(["$", variable.Name]);
    }

    /// <summary>The type itself, a stricter one, or where a default value makes up for null, a looser one.</summary>
    private GraphQLType VariableType(GraphQLType type, bool hasDefault) => random.Below(6) switch
    {
        0 => type.NonNull,
        1 when hasDefault => type.Nullable,
        _ => type,
    };

    private void WriteNonNull(List<string> tokens, GraphQLType type, OperationDraft? operation, int depth)
    {
        switch (type)
        {
            case ListType list when random.Chance(12):
                Write(tokens, list.Item, operation, depth: depth + 1);
                break;
            case ListType list:
                WriteList(tokens, random.Below(depth < DeepestObject ? 4 : 1), () => Write(tokens, list.Item, operation, depth: depth + 1));
                break;
            case EnumType enumType:
                tokens.Add(random.Pick(enumType.Values).Name);
                break;
            case InputObjectType { IsOneOf: true } oneOf:
                WriteOneOf(tokens, oneOf, operation, depth);
                break;
            case InputObjectType input:
                WriteObject(tokens, input, operation, depth);
                break;
            default:
                WriteScalar(tokens, type.Named.Name);
                break;
        }
    }

    private void WriteScalar(List<string> tokens, string name)
    {
        switch (name)
        {
            case "Int": tokens.Add(random.Pick(Ints)); break;
            case "Float": tokens.Add(random.Pick(random.Chance(50) ? Floats : Ints)); break;
            case "String": tokens.Add(random.Pick(Strings)); break;
            case "Boolean": tokens.Add(random.Chance(50) ? "true" : "false"); break;
            case "ID": tokens.Add(random.Pick(random.Chance(50) ? Strings : Ints)); break;
            default: WriteAny(tokens); break;
        }
    }

    private static void WriteList(List<string> tokens, int count, Action writeItem)
    {
        tokens.Add("[");
        for (; count > 0; count--)
        {
            writeItem();
        }

        tokens.Add("]");
    }

    private void WriteOneOf(List<string> tokens, InputObjectType type, OperationDraft? operation, int depth)
    {
        var simple = type.Fields.Where(field => field.Type.Named is not InputObjectType).ToList();
        var field = random.Pick(depth < DeepestObject || simple.Count == 0 ? type.Fields : simple);
        tokens.AddRange(["{", field.Name, ":"]);
        Write(tokens, field.Type.NonNull, operation, depth: depth + 1);
        tokens.Add("}");
    }

    private void WriteObject(List<string> tokens, InputObjectType type, OperationDraft? operation, int depth)
    {
        tokens.Add("{");
        foreach (var field in type.Fields)
        {
            if (field.IsRequired || (depth < DeepestObject && random.Chance(100 / (type.Fields.Count + 1) + 12)))
            {
                tokens.AddRange([field.Name, ":"]);
                Write(tokens, field.Type, operation, field.DefaultValue is not null, depth + 1);
            }
        }

        tokens.Add("}");
    }
}
