using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Definitions;

/// <summary>A number that must lie within bounds.</summary>
/// <param name="defaultValue">Null where the number may be absent.</param>
internal sealed class BoundedArgument(string name, string description, int min, int max, int? defaultValue)
    : Argument(name, "Int", description, Literal(defaultValue))
{
    /// <summary>Reads a number that has a default; false when it is out of bounds and the context has been told so.</summary>
    public bool TryRead(InputValues values, BindContext context, out int value)
    {
        var isRead = TryReadOptional(values, context, out var given);
        value = given.GetValueOrDefault();
        return isRead;
    }

    /// <summary>Reads a number that may be absent; false when it is out of bounds and the context has been told so.</summary>
    public bool TryReadOptional(InputValues values, BindContext context, out int? value)
    {
        value = values.GetValue<int>(Name) ?? defaultValue;
        if (value is null || (value >= min && value <= max))
        {
            return true;
        }

        context.Fail($"{Name} is {value}: it must be from {min} to {max}.", ApiErrorCodes.ArgumentOutOfRange);
        return false;
    }
}
