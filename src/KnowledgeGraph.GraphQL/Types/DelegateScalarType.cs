using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A scalar made of two functions. By default it accepts any input as it is, and writes any plain value.</summary>
public sealed class DelegateScalarType(string name) : ScalarType(name)
{
    /// <summary>Turns input into a value, or returns null if it is not a value of the scalar.</summary>
    public Func<ScalarInput, object?> Coerce { get; init; } = static input => input.ToValue();

    /// <summary>Writes one JSON value and returns true, or writes nothing and returns false.</summary>
    public Func<object, ResponseWriter, bool> Write { get; init; } = PlainValueWriter.TryWrite;

    public override bool TryCoerce(in ScalarInput input, out object? value, out string? error)
    {
        error = null;
        value = Coerce(input);
        return value is not null;
    }

    public override bool TryWrite(object value, ResponseWriter writer, out string? error)
    {
        error = null;
        return Write(value, writer);
    }
}
