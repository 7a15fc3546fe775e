namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>The variables of a request, coerced to their types. A variable with neither a value nor a default is absent.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#CoerceVariableValues()"/>
/// <param name="ordinals">The ordinal of each declared variable, by name.</param>
/// <param name="values">The values, in the order of the declarations; <see cref="Absent"/> where there is none.</param>
/// <param name="size">The size of the variables in the request, in bytes.</param>
internal sealed class VariableValues(IReadOnlyDictionary<string, int> ordinals, object?[] values, int size)
{
    /// <summary>The value of a variable that has none.</summary>
    public static readonly object Absent = new();

    public static VariableValues None { get; } = new(new Dictionary<string, int>(), [], size: 0);

    /// <summary>The size of the variables in the request, in bytes.</summary>
    public int Size => size;

    /// <summary>The value of a variable; false if it is absent.</summary>
    public bool TryGet(string name, out object? value)
    {
        value = ordinals.TryGetValue(name, out var ordinal) ? values[ordinal] : Absent;
        return value != Absent;
    }
}
