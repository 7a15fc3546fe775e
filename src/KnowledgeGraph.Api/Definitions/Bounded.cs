using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Definitions;

/// <summary>Numbers that must lie within bounds.</summary>
internal static class Bounded
{
    /// <summary>Reads a number; false when it is out of bounds and the context has been told so.</summary>
    /// <param name="absent">What it is where it is null or not given.</param>
    public static bool TryRead(
        ArgumentValues arguments, string name, int absent, int least, int most, BindContext context, out int value)
    {
        value = arguments.GetValue<int>(name) ?? absent;
        if (value >= least && value <= most)
        {
            return true;
        }

        context.Fail($"{name} is {value}: it goes from {least} to {most}.", ApiErrorCodes.ArgumentOutOfRange);
        return false;
    }
}
