using System.Text.Json;

namespace KnowledgeGraph.Api.Receipts;

/// <summary>Reads a receipt, and says of other JSON why it is not one.</summary>
internal static class ReceiptReader
{
    private const string Form = "a receipt is the object in \"extensions\": { \"receipt\": … } of an answer, and can be kept by itself";

    private static readonly string[] Required =
        ["version", "contentHash", "documentHash", "document", "answerDigest", "statementCount", "statements", "statementDigests"];

    /// <param name="fault">Why it is not a receipt that this program knows; null if it is.</param>
    public static Receipt? Read(JsonElement json, out string? fault)
    {
        fault = FaultOf(json);
        if (fault is not null)
        {
            return null;
        }

        try
        {
            var receipt = json.Deserialize(Receipt.Json)!;

            // The annotations of items are not looked at by the reader of JSON.
            return receipt.Statements.Contains(null!) || receipt.StatementDigests.Contains(null!)
                ? throw new JsonException("An item is null.", "$.statements", null, null)
                : receipt;
        }
        catch (JsonException exception)
        {
            fault = $"It is not a receipt: {exception.Path ?? "$"} has a value of another type than receipts have there.";
            return null;
        }
    }

    private static string? FaultOf(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return $"It is not a JSON object: {Form}.";
        }

        // Versions to come may have other members: the version is the first thing to say.
        if (json.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number
            && !(version.TryGetInt32(out var number) && number == Receipt.CurrentVersion))
        {
            return $"It is of version {version}; this program knows receipts of version {Receipt.CurrentVersion}.";
        }

        var missing = Required.Where(name => !json.TryGetProperty(name, out _)).Select(name => $"\"{name}\"").ToArray();
        return missing.Length == 0 ? null : $"It is not a receipt, because it lacks {string.Join(", ", missing)}: {Form}.";
    }
}
