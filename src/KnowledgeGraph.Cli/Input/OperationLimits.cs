using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Cli.Input;

/// <summary>
/// The limits of the operations that <c>kg</c> runs. Time is limited only so that a command ends: how fast the machine is, and what else it
/// does, must not decide on an answer.
/// </summary>
internal static class OperationLimits
{
    private static readonly TimeSpan MaxTime = TimeSpan.FromMinutes(10);

    /// <summary>Those of a server with its defaults, except for time: whatever it would refuse is refused.</summary>
    public static EngineOptions OfServer { get; } = new() { TimeLimit = MaxTime };

    /// <summary>For what a server with other limits than the defaults may have answered, and for whole sites.</summary>
    public static EngineOptions Wide { get; } = OfServer with
    {
        MaxCost = 100_000_000,
        MaxFields = 100_000,
        MaxResponseSize = 512 * 1024 * 1024,
    };
}
