using System.Text.Json;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>
/// Reads what the server knows of a request's <c>extensions</c>: <c>persistedQuery</c>, <c>cost</c> and <c>receipt</c>. The rest is passed
/// over.
/// </summary>
internal static class RequestExtensions
{
    private const string NoPersistedQuery =
        "\"extensions.persistedQuery\" must be an object with \"version\": 1 and \"sha256Hash\", 64 hexadecimal digits.";

    /// <summary>Reads a JSON object, which is known to be well-formed.</summary>
    /// <returns>What is wrong; null if nothing is.</returns>
    public static RequestError? Read(ReadOnlySpan<byte> extensions, int maxDepth, GraphQLParameters parameters)
    {
        if (extensions.IsEmpty)
        {
            return null;
        }

        var reader = new Utf8JsonReader(extensions, new JsonReaderOptions { MaxDepth = maxDepth + 2 });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("persistedQuery"u8))
            {
                reader.Read();
                parameters.PersistedHash = ReadPersistedQuery(ref reader);
                if (parameters.PersistedHash is null && reader.TokenType != JsonTokenType.Null)
                {
                    return RequestError.BadRequest(NoPersistedQuery);
                }
            }
            else if (reader.ValueTextEquals("cost"u8))
            {
                reader.Read();
                parameters.ReportCost |= reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("report"u8);
                reader.Skip();
            }
            else if (reader.ValueTextEquals("receipt"u8))
            {
                reader.Read();
                if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null))
                {
                    return RequestError.BadRequest("\"extensions.receipt\" must be true or false.");
                }

                parameters.WantsReceipt |= reader.TokenType == JsonTokenType.True;
            }
            else
            {
                reader.Skip();
            }
        }

        return null;
    }

    /// <summary>The hash in lower case; null if it is not a hash, or of an unknown version of the protocol.</summary>
    private static string? ReadPersistedQuery(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        var (isKnown, hash) = (false, (string?)null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("version"u8))
            {
                reader.Read();
                isKnown = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var version) && version == 1;
            }
            else if (reader.ValueTextEquals("sha256Hash"u8))
            {
                reader.Read();
                hash = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }
            else
            {
                reader.Read();
            }

            reader.Skip();
        }

        return isKnown && hash is { Length: 64 } && !hash.AsSpan().ContainsAnyExcept(Documents.DocumentId.HexDigits)
            ? hash.ToLowerInvariant() : null;
    }
}
