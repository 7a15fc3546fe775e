using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>Turns the JSON of a variable into the value that resolvers receive, and reports everything that is wrong with it.</summary>
/// <param name="showsSuggestions">Whether errors may name what the schema has.</param>
/// <seealso href="https://spec.graphql.org/September2025/#CoerceVariableValues()"/>
internal abstract class JsonCoercion(bool showsSuggestions, CancellationToken cancellationToken)
{
    /// <summary>The members and items from the variable down to the current value.</summary>
    private readonly List<(string? Member, int Item)> _path = [];

    /// <summary>Whether no further error is kept. Nothing more is read then.</summary>
    protected abstract bool HasStopped { get; }

    /// <summary>The path of the current value inside the variable: <c>.stops[1]</c>.</summary>
    protected string Path => string.Concat(_path.Select(step => step.Member is { } member ? $".{member}" : $"[{step.Item}]"));

    /// <exception cref="OperationCanceledException">It took too long.</exception>
    protected object? Coerce(JsonElement input, GraphQLType type)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (HasStopped)
        {
            return null;
        }

        if (input.ValueKind == JsonValueKind.Null)
        {
            if (type is NonNullType)
            {
                Report(input, $"Expected non-nullable type \"{type}\" not to be null.");
            }

            return null;
        }

        return type.Nullable switch
        {
            ListType list => CoerceList(input, list),
            InputObjectType inputObject => CoerceObject(input, inputObject),
            EnumType enumType => CoerceEnum(input, enumType),
            ScalarType scalar => CoerceScalar(input, scalar),
            _ => throw new ArgumentException($"{type} is not an input type.", nameof(type)),
        };
    }

    /// <summary>Reports an error of the current value, unless it is not kept.</summary>
    /// <param name="shown">The value as messages show it.</param>
    protected abstract void Report(string shown, string message);

    private void Report(JsonElement value, string message)
    {
        if (!HasStopped)
        {
            Report(JsonDisplay.Of(value), message);
        }
    }

    private object? CoerceMember(JsonElement input, GraphQLType type, string member)
    {
        _path.Add((member, 0));
        var value = Coerce(input, type);
        _path.RemoveAt(_path.Count - 1);
        return value;
    }

    private object? CoerceField(JsonElement input, InputField field, InputObjectType type)
    {
        if (!showsSuggestions || input.ValueKind != JsonValueKind.Object || field.Type.Nullable is not ScalarType scalar)
        {
            return CoerceMember(input, field.Type, field.Name);
        }

        _path.Add((field.Name, 0));
        var value = HasStopped ? null : CoerceScalar(input, scalar, type);
        _path.RemoveAt(_path.Count - 1);
        return value;
    }

    private object?[] CoerceList(JsonElement input, ListType type)
    {
        if (input.ValueKind != JsonValueKind.Array)
        {
            return [Coerce(input, type.Item)];
        }

        var items = new object?[input.GetArrayLength()];
        var index = 0;
        foreach (var item in input.EnumerateArray())
        {
            if (HasStopped)
            {
                break;
            }

            _path.Add((null, index));
            items[index++] = Coerce(item, type.Item);
            _path.RemoveAt(_path.Count - 1);
        }

        return items;
    }

    private InputObject? CoerceObject(JsonElement input, InputObjectType type)
    {
        if (input.ValueKind != JsonValueKind.Object)
        {
            Report(input, $"Expected type \"{type}\" to be an object.{(showsSuggestions ? JsonSuggestions.Inside(type, input) : "")}");
            return null;
        }

        // If members share a name, the last one counts.
        var given = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in input.EnumerateObject())
        {
            cancellationToken.ThrowIfCancellationRequested();
            given[member.Name] = member.Value;
        }

        var members = new InputValuesBuilder(type.Fields.Count);
        foreach (var field in type.Fields)
        {
            if (given.Remove(field.Name, out var value))
            {
                members.Add(field.Name, CoerceField(value, field, type));
            }
            else if (!members.TryAddDefault(field))
            {
                Report(input, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
            }
        }

        ReportUnknown(given, input, type);
        var result = members.ToInputObject(input.EnumerateObject().Select(static member => member.Name));
        if (type.IsOneOf && !HasStopped)
        {
            CheckOneOf(result, input, type);
        }

        return result;
    }

    private void ReportUnknown(Dictionary<string, JsonElement> unknown, JsonElement input, InputObjectType type)
    {
        if (unknown.Count == 0 || HasStopped)
        {
            return;
        }

        // All of them show the same object.
        var shown = JsonDisplay.Of(input);
        var suggest = showsSuggestions ? JsonSuggestions.ForFields(unknown, input, type) : static _ => "";
        foreach (var name in unknown.Keys)
        {
            if (HasStopped)
            {
                return;
            }

            Report(shown, $"Field \"{ShownText.Cut(name)}\" is not defined by type \"{type}\".{suggest(name)}");
        }
    }

    private void CheckOneOf(InputObject value, JsonElement input, InputObjectType type)
    {
        if (value.Names.Count != 1)
        {
            Report(input, $"Exactly one key must be specified for OneOf type \"{type}\".");
        }

        if (value.Names.Count > 0 && input.GetProperty(value.Names[0]) is { ValueKind: JsonValueKind.Null } nothing)
        {
            _path.Add((value.Names[0], 0));
            Report(nothing, $"Field \"{value.Names[0]}\" must be non-null.");
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private object? CoerceEnum(JsonElement input, EnumType type)
    {
        if (input.ValueKind != JsonValueKind.String)
        {
            Report(input, $"Enum \"{type}\" cannot represent non-string value: {JsonDisplay.Of(input)}.");
            return null;
        }

        var value = type.FindValue(input.GetString()!)?.Value;
        if (value is null)
        {
            Report(input, $"Value {JsonDisplay.Of(input)} does not exist in \"{type}\" enum."
                + (showsSuggestions ? JsonSuggestions.ForValue(input.GetString()!, type) : ""));
        }

        return value;
    }

    /// <param name="owner">The input object that has the scalar, for suggestions; null for none.</param>
    private object? CoerceScalar(JsonElement input, ScalarType type, InputObjectType? owner = null)
    {
        if (!type.TryCoerce(JsonInput.Of(input), out var value, out var error))
        {
            Report(input, (error ?? $"Expected type \"{type}\".") + (owner is null ? "" : JsonSuggestions.Beside(owner, input)));
        }

        return value;
    }
}
