namespace KnowledgeGraph.Server.Hosting;

/// <summary>Keeps the host from logging, with a stack trace, what keeps it from starting: whoever starts it is told that in a sentence.</summary>
internal static class StartFaults
{
    private const string HostCategory = "Microsoft.Extensions.Hosting.Internal.Host";

    /// <summary>Once the server has started, the host logs as ever.</summary>
    public static Action LeaveToTheCaller(ILoggingBuilder logging)
    {
        var hasStarted = false;
        logging.AddFilter((category, _) => hasStarted || category != HostCategory);
        return () => hasStarted = true;
    }
}
