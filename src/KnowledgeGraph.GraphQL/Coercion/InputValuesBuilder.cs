using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>Collects the values that are present, in the order of their definitions.</summary>
internal struct InputValuesBuilder(int capacity)
{
    private readonly string[] _names = new string[capacity];
    private readonly object?[] _values = new object?[capacity];
    private int _count;

    public void Add(string name, object? value)
    {
        _names[_count] = name;
        _values[_count++] = value;
    }

    /// <summary>
    /// Applies the default of a value that was not given; false if there is none but a value is required, or if, while the schema is being
    /// built, the default is not known yet because it depends on itself.
    /// </summary>
    public bool TryAddDefault(InputValueDefinition definition)
    {
        if (definition.DefaultValue is null)
        {
            return definition.Type is not NonNullType;
        }

        Add(definition.Name, definition.CoercedDefault);
        return definition.DefaultLiteral is not null;
    }

    /// <param name="written">The names in the order of the client.</param>
    public readonly InputObject ToInputObject(IEnumerable<string> written)
    {
        var names = Present(_names);
        string[]? inOrder = names.Length < 2
            ? null
            : [.. written.Where(name => Array.IndexOf(names, name) >= 0).Distinct(StringComparer.Ordinal)];
        return new(names, Present(_values), inOrder is null || inOrder.AsSpan().SequenceEqual(names) ? null : inOrder);
    }

    public readonly ArgumentValues ToArguments() => _count == 0 ? ArgumentValues.None : new(Present(_names), Present(_values));

    private readonly T[] Present<T>(T[] all) => _count == all.Length ? all : all[.._count];
}
