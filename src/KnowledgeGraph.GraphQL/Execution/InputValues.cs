namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Input values by name, coerced to their types: <see cref="int"/>, <see cref="double"/>, <see cref="string"/> (for ID too),
/// <see cref="bool"/>, the result of a custom scalar, the inner value of an enum, <c>object?[]</c> for lists, <see cref="InputObject"/> for
/// input objects, or null. A value that was not given and has no default is absent, which is not the same as null.
/// </summary>
public abstract class InputValues
{
    private readonly string[] _names;
    private readonly object?[] _values;

    /// <param name="names">The names of the values that are present.</param>
    private protected InputValues(string[] names, object?[] values)
    {
        _names = names;
        _values = values;
    }

    /// <summary>The names of the values that are present, in the order of the definition.</summary>
    public IReadOnlyList<string> Names => _names;

    internal ReadOnlySpan<object?> Values => _values;

    /// <summary>The value of this name; null if it is null or absent.</summary>
    public object? this[string name] => TryGet(name, out var value) ? value : null;

    /// <summary>Whether a value is present, even if it is null.</summary>
    public bool Contains(string name) => Array.IndexOf(_names, name) >= 0;

    public bool TryGet(string name, out object? value)
    {
        var index = Array.IndexOf(_names, name);
        value = index < 0 ? null : _values[index];
        return index >= 0;
    }

    /// <summary>The value as a <typeparamref name="T"/>; null if it is null or absent.</summary>
    /// <exception cref="InvalidCastException">The value is of another type: the schema and the resolver disagree.</exception>
    public T? Get<T>(string name)
        where T : class => (T?)this[name];

    /// <summary>The value as a <typeparamref name="T"/>; null if it is null or absent.</summary>
    /// <exception cref="InvalidCastException">The value is of another type: the schema and the resolver disagree.</exception>
    public T? GetValue<T>(string name)
        where T : struct => (T?)this[name];

    /// <summary>The items of a list whose items are not null; null if the list is null or absent.</summary>
    /// <exception cref="InvalidCastException">The value or an item is of another type: the schema and the resolver disagree.</exception>
    public T[]? GetList<T>(string name) =>
        this[name] is object?[] items ? Array.ConvertAll(items, static item => (T)item!) : null;
}
