using System.Diagnostics;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.AspNetCore.Transport.Documents;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.AspNetCore.Telemetry;

/// <summary>
/// Tells how each request ended: its activity, the metrics, and one line in the log if it failed. No document and no value of a variable is
/// in any of them.
/// </summary>
internal sealed partial class RequestTelemetry(ILogger logger)
{
    private const int MaxNameLength = 100;

    /// <summary>A request that the engine has answered.</summary>
    public void Answered(in RequestScope scope, GraphQLResult result, ReadOnlySpan<byte> document, int status)
    {
        var codes = result.ErrorCodes;
        var firstCode = codes.Count > 0 ? codes[0] : null;
        if (scope.Activity is { IsAllDataRequested: true } activity)
        {
            activity.SetTag(GraphQLTelemetry.DocumentHash, DocumentId.Of(document));
            activity.SetTag(GraphQLTelemetry.OperationType, TypeOf(result.OperationKind));
            activity.SetTag(GraphQLTelemetry.OperationName, Short(result.OperationName));
            Fail(activity, firstCode);
        }

        Measure(in scope, TypeOf(result.OperationKind), firstCode);
        MeasureExecution(result);
        if (firstCode is null)
        {
            return;
        }

        Count(codes);
        var level = result.Fault is null ? LogLevel.Debug : LogLevel.Error;
        if (logger.IsEnabled(level))
        {
            var distinct = string.Join(' ', codes.Distinct());
            var (operation, hash) = (Short(result.OperationName) ?? "(unnamed)", DocumentId.Of(document));
            LogFailure(logger, level, status, distinct, operation, hash, scope.Elapsed.TotalMilliseconds, result.Fault);
        }
    }

    /// <summary>A query whose answer the client has already. Only answers without an error have a tag to know them by.</summary>
    public static void Unchanged(in RequestScope scope, ReadOnlySpan<byte> document)
    {
        if (scope.Activity is { IsAllDataRequested: true } activity)
        {
            activity.SetTag(GraphQLTelemetry.DocumentHash, DocumentId.Of(document));
            activity.SetTag(GraphQLTelemetry.StatusCode, StatusCodes.Status304NotModified);
        }

        if (GraphQLTelemetry.Duration.Enabled)
        {
            GraphQLTelemetry.Duration.Record(
                scope.Elapsed.TotalSeconds,
                new KeyValuePair<string, object?>(GraphQLTelemetry.OperationType, TypeOf(OperationKind.Query)),
                new KeyValuePair<string, object?>(GraphQLTelemetry.StatusCode, StatusCodes.Status304NotModified));
        }
    }

    /// <summary>A request that the engine never saw.</summary>
    public void Refused(in RequestScope scope, RequestError error, int status)
    {
        if (scope.Activity is { IsAllDataRequested: true } activity)
        {
            Fail(activity, error.Code);
        }

        Measure(in scope, type: null, error.Code);
        GraphQLTelemetry.Errors.Add(1, new KeyValuePair<string, object?>(GraphQLTelemetry.ErrorCode, error.Code));
        if (logger.IsEnabled(LogLevel.Debug))
        {
            LogFailure(logger, LogLevel.Debug, status, error.Code, operation: "(none)", document: "(none)",
                scope.Elapsed.TotalMilliseconds, fault: null);
        }
    }

    private static void Measure(in RequestScope scope, string? type, string? code)
    {
        if (!GraphQLTelemetry.Duration.Enabled)
        {
            return;
        }

        var tags = default(TagList);
        if (type is not null)
        {
            tags.Add(GraphQLTelemetry.OperationType, type);
        }

        if (code is not null)
        {
            tags.Add(GraphQLTelemetry.ErrorCode, code);
        }

        GraphQLTelemetry.Duration.Record(scope.Elapsed.TotalSeconds, tags);
    }

    private static void MeasureExecution(GraphQLResult result)
    {
        if (!result.HasData)
        {
            return;
        }

        if (GraphQLTelemetry.PlanLookups.Enabled)
        {
            GraphQLTelemetry.PlanLookups.Add(1, new KeyValuePair<string, object?>(GraphQLTelemetry.Hit, result.IsPlanCached));
        }

        GraphQLTelemetry.Cost.Record(result.Cost);
    }

    private static void Count(IReadOnlyList<string> codes)
    {
        if (!GraphQLTelemetry.Errors.Enabled)
        {
            return;
        }

        foreach (var group in codes.GroupBy(static code => code, StringComparer.Ordinal))
        {
            GraphQLTelemetry.Errors.Add(group.Count(), new KeyValuePair<string, object?>(GraphQLTelemetry.ErrorCode, group.Key));
        }
    }

    private static void Fail(Activity activity, string? code)
    {
        if (code is not null)
        {
            activity.SetTag(GraphQLTelemetry.ErrorCode, code);
            activity.SetStatus(ActivityStatusCode.Error, code);
        }
    }

    private static string? TypeOf(OperationKind? kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        OperationKind.Subscription => "subscription",
        _ => null,
    };

    /// <summary>A name is as long as the client makes it.</summary>
    private static string? Short(string? name) => name is { Length: > MaxNameLength } ? name[..MaxNameLength] : name;

    [LoggerMessage(
        Message = "GraphQL request failed with status {Status} and {Codes}: operation {Operation}, document {Document}, "
            + "{Milliseconds:0.000} ms")]
    private static partial void LogFailure(
        ILogger logger, LogLevel level, int status, string codes, string operation, string document, double milliseconds, Exception? fault);
}
