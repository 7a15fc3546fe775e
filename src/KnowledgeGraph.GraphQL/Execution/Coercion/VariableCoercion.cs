using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Planning;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Coercion;

/// <summary>Reads the variables of a request: one JSON object, of which the members that the operation declares are looked at.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#CoerceVariableValues()"/>
internal sealed class VariableCoercion
{
    private const int MaximumErrors = 50;

    private readonly SourceText _source;
    private readonly PreparedOperation _operation;
    private readonly List<GraphQLError> _errors = [];

    private VariableCoercion(SourceText source, PreparedOperation operation) => (_source, _operation) = (source, operation);

    /// <param name="json">The object as UTF-8; empty or null for none.</param>
    /// <param name="errors">What is wrong; empty if nothing is.</param>
    public static VariableValues Coerce(
        SourceText source, PreparedOperation operation, ReadOnlyMemory<byte> json, int maximumDepth, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (operation.Variables.Count == 0 && json.IsEmpty)
        {
            return VariableValues.None;
        }

        try
        {
            using var document = json.IsEmpty ? null : JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = maximumDepth });
            var coercion = new VariableCoercion(source, operation);
            var values = coercion.Coerce(document?.RootElement ?? default);
            errors = coercion._errors;
            return values;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter is what System.Text.Json throws for strings that are not well-formed Unicode.
            errors = [new GraphQLError($"Variables must be a JSON object, well-formed and at most {maximumDepth} deep.", GraphQLErrorCodes.BadVariables, [])];
            return VariableValues.None;
        }
    }

    private VariableValues Coerce(JsonElement json)
    {
        if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
        {
            _errors.Add(new GraphQLError("Variables must be a JSON object.", GraphQLErrorCodes.BadVariables, []));
            return VariableValues.None;
        }

        var given = new JsonElement[_operation.Variables.Count];
        if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in json.EnumerateObject())
            {
                if (_operation.VariableOrdinals.TryGetValue(member.Name, out var ordinal))
                {
                    given[ordinal] = member.Value;
                }
            }
        }

        var values = new object?[given.Length];
        for (var ordinal = 0; ordinal < values.Length && _errors.Count <= MaximumErrors; ordinal++)
        {
            values[ordinal] = Coerce(_operation.Variables[ordinal], given[ordinal]);
        }

        return new VariableValues(_operation.VariableOrdinals, values);
    }

    private object? Coerce(PreparedVariable variable, JsonElement given)
    {
        if (given.ValueKind == JsonValueKind.Undefined)
        {
            if (!variable.HasDefault && variable.Type is NonNullType)
            {
                Report(variable, $"Variable \"${variable.Name}\" of required type \"{variable.Type}\" was not provided.");
            }

            return variable.HasDefault ? variable.Default : VariableValues.Absent;
        }

        if (given.ValueKind == JsonValueKind.Null && variable.Type is NonNullType)
        {
            Report(variable, $"Variable \"${variable.Name}\" of non-null type \"{variable.Type}\" must not be null.");
            return null;
        }

        return new JsonCoercion(Invalid).Coerce(given, variable.Type, path: "");

        void Invalid(string path, JsonElement value, string message)
        {
            var place = path.Length == 0 ? "" : $" at \"{variable.Name}{path}\"";
            Report(variable, $"Variable \"${variable.Name}\" got invalid value {JsonDisplay.Of(value)}{place}; {message}");
        }
    }

    private void Report(PreparedVariable variable, string message)
    {
        if (_errors.Count < MaximumErrors)
        {
            _errors.Add(new GraphQLError(message, GraphQLErrorCodes.BadVariables, [_source.GetLocation(variable.Offset)]));
        }
        else if (_errors.Count == MaximumErrors)
        {
            _errors.Add(new GraphQLError(
                "Too many errors processing variables, error limit reached. Execution aborted.", GraphQLErrorCodes.BadVariables, []));
        }
    }
}
