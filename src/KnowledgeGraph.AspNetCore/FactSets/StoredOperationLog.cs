using KnowledgeGraph.AspNetCore.Transport.Documents;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>
/// Checks the stored operations when a server starts: each that the schema does not fit is a warning with its place. The server serves all
/// the same: the others still work.
/// </summary>
internal static partial class StoredOperationLog
{
    /// <summary>The log is for people; to see all of them, run <c>kg check --trusted</c>.</summary>
    private const int MaxWarnings = 20;

    public static void Check(IServiceProvider services, FactSetHost host, TrustedDocuments trusted)
    {
        var lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(StoredOperationLog));
        lifetime.ApplicationStarted.Register(() => Check(logger, host, trusted, lifetime.ApplicationStopping));
    }

    private static void Check(ILogger logger, FactSetHost host, TrustedDocuments trusted, CancellationToken cancellationToken)
    {
        if (!logger.IsEnabled(LogLevel.Warning) || !host.TryLease(out var lease))
        {
            return;
        }

        using (lease)
        {
            var broken = Misfits(lease.Value, trusted, cancellationToken).ToArray();
            foreach (var misfit in broken.Take(MaxWarnings))
            {
                LogMisfit(logger, misfit);
            }

            if (broken.Length > MaxWarnings)
            {
                LogMore(logger, broken.Length - MaxWarnings);
            }
        }
    }

    private static IEnumerable<string> Misfits(ServedFactSet set, TrustedDocuments trusted, CancellationToken cancellationToken)
    {
        var schema = set.Engine.Schema;
        return trusted.Operations.SelectMany(operation => Lines(operation.Place, operation.Check(schema, cancellationToken)))
            .Concat(set.AllQuestions.All.SelectMany(question => Lines($"question {question.Name}", question.Check(schema, cancellationToken))));
    }

    private static IEnumerable<string> Lines(string place, IEnumerable<GraphQLError> errors) => errors.Select(error =>
        error.Locations is [var first, ..] ? $"{place}({first.Line},{first.Column}): {error.Message}" : $"{place}: {error.Message}");

    [LoggerMessage(Level = LogLevel.Warning, Message = "A stored operation does not fit the schema: {Misfit}")]
    private static partial void LogMisfit(ILogger logger, string misfit);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} more errors in stored operations; kg check --trusted shows all")]
    private static partial void LogMore(ILogger logger, int count);
}
