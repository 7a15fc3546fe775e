using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Mcp.Tools;

namespace KnowledgeGraph.Mcp.Answers;

/// <summary>Runs an operation and makes its response the answer of a tool.</summary>
internal sealed class OperationRunner
{
    private const int MaxDepth = 128;

    /// <summary>The words with which the engine names a variable, and those for a caller who knows arguments.</summary>
    private const string Variable = "Variable \"$";
    private const string Argument = "Argument \"";

    /// <summary>Says how to get what was cut.</summary>
    public required CutAdvice Advice { get; init; }

    /// <summary>Whether the answer lists the statements that it rests on, because its data may not show them.</summary>
    public bool CitesStatements { get; init; }

    /// <summary>Adds sentences about the data that the data does not say.</summary>
    public Func<JsonObject, IEnumerable<string>> Notes { get; init; } = _ => [];

    /// <summary>Runs it; once more, with the cursors of its items, if the answer must be cut.</summary>
    /// <param name="document">The document.</param>
    /// <param name="variables">The variables; null if there are none.</param>
    /// <param name="maxBytes">The most bytes of the result.</param>
    /// <exception cref="ToolException">The operation failed, or its answer cannot be cut to the length.</exception>
    public async ValueTask<JsonObject> RunAsync(
        IMcpFacts facts, ReadOnlyMemory<byte> document, JsonObject? variables, int maxBytes, CancellationToken cancellationToken)
    {
        var operation = OperationShape.Of(document, facts.Schema);
        var trace = CitesStatements ? new AnswerTrace(facts.Graph) : null;
        var response = await ExecuteAsync(facts, document, variables, trace, cancellationToken);
        if (Errors(response) is { } message)
        {
            throw new ToolException(message.Replace(Variable, Argument, StringComparison.Ordinal));
        }

        var whole = Read(response, operation, variables, facts, trace);
        if (AnswerEnvelope.Whole(whole, maxBytes) is { } answer)
        {
            return answer;
        }

        // Without the cursors, which cost a little more than the answer, it can still be cut.
        var withCursors = operation.WithCursors();
        var again = withCursors.Equals(document) ? response : await ExecuteAsync(facts, withCursors, variables, null, cancellationToken);
        var data = again["data"] as JsonObject;
        return AnswerEnvelope.Fit(Errors(again) is null && data is not null ? whole with { Data = data } : whole, Advice, maxBytes);
    }

    private RawAnswer Read(JsonObject response, OperationShape operation, JsonObject? variables, IMcpFacts facts, AnswerTrace? trace)
    {
        response.Remove("data", out var node);
        var data = node as JsonObject ?? [];
        var hints = response["extensions"]?["hints"] as JsonArray;
        var silence = Silence.Of(data, operation, variables, hints);
        return new RawAnswer
        {
            Data = data,
            Shape = operation.Shape,
            ContentHash = facts.Graph.ContentHash,
            Unstated = silence.Unstated,
            Hints =
            [
                .. (hints ?? []).Select(hint => hint!["message"]!.GetValue<string>()).Concat(silence.Notes).Concat(Notes(data))
                    .Distinct(StringComparer.Ordinal),
            ],
            Statements = trace is null ? [] : CitedStatements.Of(trace),
            StatementCount = trace?.Count ?? 0,
        };
    }

    private static async ValueTask<JsonObject> ExecuteAsync(
        IMcpFacts facts, ReadOnlyMemory<byte> document, JsonObject? variables, AnswerTrace? trace, CancellationToken cancellationToken)
    {
        var request = new GraphQLRequest
        {
            Document = document,
            Variables = variables is null ? default : Encoding.UTF8.GetBytes(variables.ToJsonString()),
            QueriesOnly = true,
            Witness = trace,
        };
        using var result = await facts.ExecuteAsync(request, cancellationToken);
        return result.Body.Length <= AnswerEnvelope.MaxResponseBytes
            ? JsonNode.Parse(result.Body.Span, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth })!.AsObject()
            : throw AnswerEnvelope.TooLong(result.Body.Length, null, AnswerEnvelope.MaxBytes);
    }

    private static string? Errors(JsonObject response) => response["errors"] is JsonArray errors
        ? string.Join(' ', errors.Select(error => error!["message"]!.GetValue<string>()))
        : null;
}
