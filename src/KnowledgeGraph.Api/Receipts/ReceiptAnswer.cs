using System.Text.Json;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api.Receipts;

/// <summary>An answer with its receipt in <c>extensions.receipt</c>.</summary>
public static class ReceiptAnswer
{
    /// <summary>The answer with the receipt added. Linear in the answer.</summary>
    /// <param name="request">The request, whose witness is an <see cref="AnswerTrace"/>.</param>
    /// <param name="body">The answer as the engine has written it; one without data stays as it is, because nothing ran.</param>
    public static ReadOnlyMemory<byte> Attach(in GraphQLRequest request, ReadOnlyMemory<byte> body)
    {
        if (request.Witness is not AnswerTrace trace)
        {
            return body;
        }

        using var answer = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = Receipt.MaxDepth });
        if (!answer.RootElement.TryGetProperty("data", out _))
        {
            return body;
        }

        var receipt = JsonSerializer.SerializeToUtf8Bytes(Receipt.Of(in request, answer.RootElement, trace), Receipt.Json);

        // Extensions are the last member, where there are any.
        var hasExtensions = answer.RootElement.TryGetProperty("extensions", out _);
        var kept = body[..^(hasExtensions ? 2 : 1)];
        ReadOnlySpan<byte> before = hasExtensions ? ",\"receipt\":"u8 : ",\"extensions\":{\"receipt\":"u8;
        var result = new byte[kept.Length + before.Length + receipt.Length + 2];
        kept.Span.CopyTo(result);
        before.CopyTo(result.AsSpan(kept.Length));
        receipt.CopyTo(result.AsSpan(kept.Length + before.Length));
        "}}"u8.CopyTo(result.AsSpan(result.Length - 2));
        return result;
    }
}
