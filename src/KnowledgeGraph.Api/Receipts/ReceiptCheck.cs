using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api.Receipts;

/// <summary>Whether a set of facts gives the answer that a receipt stands for.</summary>
/// <param name="IsSameSet">Whether it is the very set that gave the answer.</param>
/// <param name="IsSameAnswer">Whether it gives that answer.</param>
/// <param name="Faults">What is wrong with the receipt itself; then nothing else is said.</param>
/// <param name="Errors">Why the operation cannot run over this set; empty if it can.</param>
public sealed record ReceiptCheck(bool IsSameSet, bool IsSameAnswer, IReadOnlyList<string> Faults, IReadOnlyList<string> Errors)
{
    /// <summary>The statements of the receipt that the set does not have.</summary>
    public IReadOnlyList<string> Gone { get; private init; } = [];

    /// <summary>Those that say something else now.</summary>
    public IReadOnlyList<Statement> Changed { get; private init; } = [];

    /// <summary>Those that the set still has as they were, and the answer no longer shows.</summary>
    public IReadOnlyList<Statement> Hidden { get; private init; } = [];

    /// <summary>Those that only the answer of this set shows.</summary>
    public IReadOnlyList<Statement> Added { get; private init; } = [];

    /// <summary>The number of statements that the answer of this set shows; 0 if the operation did not run.</summary>
    public int StatementCount { get; private init; }

    /// <summary>Whether the lists are incomplete, because the receipt or the new answer has more statements than a receipt lists.</summary>
    public bool IsPartial { get; private init; }

    /// <summary>Reads a receipt: by itself, or in <c>extensions.receipt</c> of an answer.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="answer">The answer around it; undefined where there is none.</param>
    /// <param name="fault">Why it is not a receipt; null if it is.</param>
    public static Receipt? Read(JsonElement json, out JsonElement answer, out string? fault)
    {
        answer = default;
        if (json.ValueKind == JsonValueKind.Object && (json.TryGetProperty("data", out _) || json.TryGetProperty("errors", out _)))
        {
            answer = json;
            if (!json.TryGetProperty("extensions", out var extensions) || extensions.ValueKind != JsonValueKind.Object
                || !extensions.TryGetProperty("receipt", out json))
            {
                fault = "The answer has no receipt: ask for one with the request's \"extensions\": { \"receipt\": true }.";
                return null;
            }
        }

        return ReceiptReader.Read(json, out fault);
    }

    /// <summary>Asks the operation of a receipt again, and compares.</summary>
    /// <param name="engine">Over the schema of the graph.</param>
    /// <param name="root">Of the set to check.</param>
    /// <param name="answer">The answer that was kept beside the receipt; undefined for none.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static ReceiptCheck Run(
        Receipt receipt, JsonElement answer, GraphQLEngine engine, FactSetRoot root, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(root);
        var graph = root.Graph;
        var isSameSet = receipt.ContentHash == graph.ContentHash;
        string[] faults = [.. FaultsOf(receipt, answer), .. isSameSet ? ReceiptBasis.FaultsOf(receipt, graph) : []];
        if (faults.Length > 0)
        {
            return new ReceiptCheck(isSameSet, false, faults, []);
        }

        var trace = new AnswerTrace(graph);
        var request = receipt.ToRequest(trace);
        using var result = engine.Execute(in request, root, cancellationToken);
        using var now = JsonDocument.Parse(result.Body, new JsonDocumentOptions { MaxDepth = Receipt.MaxDepth });
        if (!result.HasData)
        {
            var errors = now.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("message").GetString()!);
            return new ReceiptCheck(isSameSet, false, [], [.. errors]);
        }

        var isSameAnswer = Receipt.DigestOfAnswer(now.RootElement) == receipt.AnswerDigest;
        return isSameSet && isSameAnswer
            ? ReceiptBasis.FaultOf(receipt, trace) is { } fault
                ? new ReceiptCheck(true, false, [fault], [])
                : new ReceiptCheck(true, true, [], []) { StatementCount = trace.Count }
            : Compare(receipt, trace, isSameSet, isSameAnswer);
    }

    private static IEnumerable<string> FaultsOf(Receipt receipt, JsonElement answer)
    {
        if (Receipt.HashOf(Encoding.UTF8.GetBytes(receipt.Document)) != receipt.DocumentHash)
        {
            yield return "The document is not the one whose hash the receipt has.";
        }

        if (receipt.Statements.Count != receipt.StatementDigests.Count)
        {
            yield return $"It lists {receipt.Statements.Count} statements and {receipt.StatementDigests.Count} digests of statements.";
        }

        if (receipt.Statements.Count != Math.Min(receipt.StatementCount, Receipt.MaxStatements))
        {
            yield return $"It counts {receipt.StatementCount} statements and lists {receipt.Statements.Count}.";
        }

        if (receipt.Statements.Distinct(StringComparer.Ordinal).Count() != receipt.Statements.Count)
        {
            yield return "It lists a statement twice.";
        }

        if (answer.ValueKind == JsonValueKind.Object && DigestOf(answer) != receipt.AnswerDigest)
        {
            yield return "The answer in the file is not the one whose digest the receipt has.";
        }
    }

    /// <summary>The digest of a kept answer; null if it has half a surrogate pair, which no text of an answer has.</summary>
    private static string? DigestOf(JsonElement answer)
    {
        try
        {
            return Receipt.DigestOfAnswer(answer);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static ReceiptCheck Compare(Receipt receipt, AnswerTrace trace, bool isSameSet, bool isSameAnswer)
    {
        var shown = trace.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var gone = new List<string>();
        var changed = new List<Statement>();
        var hidden = new List<Statement>();
        for (var i = 0; i < receipt.Statements.Count; i++)
        {
            var id = receipt.Statements[i];
            if (!trace.Graph.TryFindStatement(id, out var statement))
            {
                gone.Add(id);
            }
            else if (StatementDigest.Of(statement) != receipt.StatementDigests[i])
            {
                changed.Add(statement);
            }
            else if (!shown.ContainsKey(id))
            {
                hidden.Add(statement);
            }
        }

        // Beyond the statements that a receipt lists nobody knows which are new.
        var isPartial = receipt.StatementCount > receipt.Statements.Count;
        var known = receipt.Statements.ToHashSet(StringComparer.Ordinal);
        return new ReceiptCheck(isSameSet, isSameAnswer, [], [])
        {
            StatementCount = trace.Count,
            Gone = gone,
            Changed = changed,
            Hidden = hidden,
            Added = isPartial ? [] : [.. shown.Values.Where(statement => !known.Contains(statement.Id)).Take(Receipt.MaxStatements)],
            IsPartial = isPartial || shown.Count > Receipt.MaxStatements,
        };
    }
}
