using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>Turns the JSON of a variable into the value that resolvers receive, and reports everything that is wrong with it.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#CoerceVariableValues()"/>
internal abstract class JsonCoercion
{
    /// <param name="path">The path of the value inside the variable: <c>.stops[1]</c>.</param>
    protected object? Coerce(JsonElement input, GraphQLType type, string path)
    {
        if (input.ValueKind == JsonValueKind.Null)
        {
            if (type is NonNullType)
            {
                Report(path, input, $"Expected non-nullable type \"{type}\" not to be null.");
            }

            return null;
        }

        return type.Nullable switch
        {
            ListType list => CoerceList(input, list, path),
            InputObjectType inputObject => CoerceObject(input, inputObject, path),
            EnumType enumType => CoerceEnum(input, enumType, path),
            ScalarType scalar => CoerceScalar(input, scalar, path),
            _ => throw new ArgumentException($"{type} is not an input type.", nameof(type)),
        };
    }

    /// <summary>Reports an error.</summary>
    /// <param name="path">The path of the value inside the variable.</param>
    protected abstract void Report(string path, JsonElement value, string message);

    private object?[] CoerceList(JsonElement input, ListType type, string path)
    {
        if (input.ValueKind != JsonValueKind.Array)
        {
            return [Coerce(input, type.Item, path)];
        }

        var items = new object?[input.GetArrayLength()];
        var index = 0;
        foreach (var item in input.EnumerateArray())
        {
            items[index] = Coerce(item, type.Item, $"{path}[{index}]");
            index++;
        }

        return items;
    }

    private InputObject? CoerceObject(JsonElement input, InputObjectType type, string path)
    {
        if (input.ValueKind != JsonValueKind.Object)
        {
            Report(path, input, $"Expected type \"{type}\" to be an object.");
            return null;
        }

        // If members share a name, the last one counts.
        var given = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in input.EnumerateObject())
        {
            given[member.Name] = member.Value;
        }

        var members = new InputValuesBuilder(type.Fields.Count);
        foreach (var field in type.Fields)
        {
            if (given.Remove(field.Name, out var value))
            {
                members.Add(field.Name, Coerce(value, field.Type, $"{path}.{field.Name}"));
            }
            else if (!members.TryAddDefault(field))
            {
                Report(path, input, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
            }
        }

        foreach (var unknown in given.Keys)
        {
            Report(path, input, $"Field \"{unknown}\" is not defined by type \"{type}\".");
        }

        var result = members.ToInputObject();
        if (type.IsOneOf)
        {
            CheckOneOf(result, input, type, path);
        }

        return result;
    }

    private void CheckOneOf(InputObject value, JsonElement input, InputObjectType type, string path)
    {
        if (value.Names.Count != 1)
        {
            Report(path, input, $"Exactly one key must be specified for OneOf type \"{type}\".");
        }

        if (value.Names.Count > 0 && input.GetProperty(value.Names[0]) is { ValueKind: JsonValueKind.Null } nothing)
        {
            Report($"{path}.{value.Names[0]}", nothing, $"Field \"{value.Names[0]}\" must be non-null.");
        }
    }

    private object? CoerceEnum(JsonElement input, EnumType type, string path)
    {
        if (input.ValueKind != JsonValueKind.String)
        {
            Report(path, input, $"Enum \"{type}\" cannot represent non-string value: {JsonDisplay.Of(input)}.");
            return null;
        }

        var value = type.FindValue(input.GetString()!)?.Value;
        if (value is null)
        {
            Report(path, input, $"Value {JsonDisplay.Of(input)} does not exist in \"{type}\" enum.");
        }

        return value;
    }

    private object? CoerceScalar(JsonElement input, ScalarType type, string path)
    {
        if (!type.TryCoerce(JsonInput.Of(input), out var value, out var error))
        {
            Report(path, input, error ?? $"Expected type \"{type}\".");
        }

        return value;
    }
}
