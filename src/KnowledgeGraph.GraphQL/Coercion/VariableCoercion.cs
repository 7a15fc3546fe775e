using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>Reads the variables of a request: one JSON object, of which the members that the operation declares are read.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#CoerceVariableValues()"/>
internal sealed class VariableCoercion : JsonCoercion
{
    private const int MaxErrors = 50;

    private readonly SourceText _source;
    private readonly DeclaredVariables _variables;
    private List<GraphQLError>? _errors;
    private DeclaredVariable? _current;

    private VariableCoercion(SourceText source, DeclaredVariables variables, bool showsSuggestions, CancellationToken cancellationToken)
        : base(showsSuggestions, cancellationToken) => (_source, _variables) = (source, variables);

    protected override bool HasStopped => _errors?.Count > MaxErrors;

    /// <param name="json">The object as UTF-8; empty or the literal null if there are no variables.</param>
    /// <param name="showsSuggestions">Whether errors may name what the schema has.</param>
    /// <param name="errors">The errors; empty if there are none.</param>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static VariableValues Coerce(
        SourceText source,
        DeclaredVariables variables,
        ReadOnlyMemory<byte> json,
        int maxDepth,
        bool showsSuggestions,
        out IReadOnlyList<GraphQLError> errors,
        CancellationToken cancellationToken = default)
    {
        errors = [];
        if (variables.Items.IsEmpty && json.IsEmpty)
        {
            return VariableValues.None;
        }

        try
        {
            using var document = json.IsEmpty ? null : JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = maxDepth });
            var coercion = new VariableCoercion(source, variables, showsSuggestions, cancellationToken);
            var values = coercion.Coerce(document?.RootElement ?? default, json.Length);
            errors = coercion._errors ?? errors;
            return values;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter is what System.Text.Json throws for strings that are not well-formed Unicode.
            var message = $"Variables must be a well-formed JSON object, nested at most {maxDepth} levels deep.";
            errors = [new GraphQLError(message, GraphQLErrorCodes.BadVariables, [])];
            return VariableValues.None;
        }
    }

    private VariableValues Coerce(JsonElement json, int size)
    {
        if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
        {
            Add(new GraphQLError("Variables must be a JSON object.", GraphQLErrorCodes.BadVariables, []));
            return VariableValues.None;
        }

        var count = _variables.Items.Length;
        var given = ArrayPool<JsonElement>.Shared.Rent(count);
        given.AsSpan(0, count).Clear();
        try
        {
            Find(json, given);
            var values = new object?[count];
            for (var ordinal = 0; ordinal < count && !HasStopped; ordinal++)
            {
                values[ordinal] = Coerce(_variables.Items[ordinal], given[ordinal]);
            }

            return new VariableValues(_variables.Ordinals, values, size);
        }
        finally
        {
            // Elements refer to a document whose memory is pooled.
            given.AsSpan(0, count).Clear();
            ArrayPool<JsonElement>.Shared.Return(given);
        }
    }

    /// <summary>Finds the value of each variable. If members share a name, the last one counts.</summary>
    private void Find(JsonElement json, JsonElement[] given)
    {
        if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in json.EnumerateObject())
            {
                if (_variables.Find(member) is >= 0 and var ordinal)
                {
                    given[ordinal] = member.Value;
                }
            }
        }
    }

    private object? Coerce(DeclaredVariable variable, JsonElement given)
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

        _current = variable;
        return Coerce(given, variable.Type);
    }

    protected override void Report(string shown, string message)
    {
        var variable = _current!;
        var path = Path;
        var place = path.Length == 0 ? "" : $" at \"{variable.Name}{path}\"";
        Report(variable, $"Variable \"${variable.Name}\" got invalid value {shown}{place}; {message}");
    }

    private void Report(DeclaredVariable variable, string message)
    {
        var count = _errors?.Count ?? 0;
        if (count < MaxErrors)
        {
            Add(new GraphQLError(message, GraphQLErrorCodes.BadVariables, [_source.GetLocation(variable.Offset)]));
        }
        else if (count == MaxErrors)
        {
            const string Aborted = "Too many errors processing variables, error limit reached. Execution aborted.";
            Add(new GraphQLError(Aborted, GraphQLErrorCodes.BadVariables, []));
        }
    }

    private void Add(GraphQLError error) => (_errors ??= []).Add(error);
}
