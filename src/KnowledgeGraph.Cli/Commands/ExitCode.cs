namespace KnowledgeGraph.Cli.Commands;

/// <summary>The exit codes of <c>kg</c>.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The input was read and is wrong: a fact, a citation, a stale file.</summary>
    public const int Failure = 1;

    /// <summary>The command could not start: a missing folder, an unreadable file.</summary>
    public const int Unusable = 2;
}
