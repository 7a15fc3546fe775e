namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// Keeps the host from logging, with a stack trace, what keeps it from starting: whoever starts it is told that in a sentence.
/// </summary>
internal static class StartFaults
{
    private const string HostCategory = "Microsoft.Extensions.Hosting.Internal.Host";

    /// <summary>What is to be called once the server has started: the host then logs its warnings and errors.</summary>
    public static Action SuppressUntilStarted(ILoggingBuilder logging)
    {
        var hasStarted = false;
        logging.AddFilter(HostCategory, level => hasStarted && level >= LogLevel.Warning);
        return () => hasStarted = true;
    }
}
