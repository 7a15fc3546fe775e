namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// Keeps the host from logging, with a stack trace, a fault that keeps it from starting: one sentence says it instead.
/// </summary>
internal static class StartFaults
{
    private const string HostCategory = "Microsoft.Extensions.Hosting.Internal.Host";

    /// <summary>Holds back the warnings and errors of the host until the returned action is called, once the server has started.</summary>
    public static Action SuppressUntilStarted(ILoggingBuilder logging)
    {
        var hasStarted = false;
        logging.AddFilter(HostCategory, level => hasStarted && level >= LogLevel.Warning);
        return () => hasStarted = true;
    }
}
