using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Server.Transport.Documents;

/// <summary>
/// Reads trusted documents, from a folder, where a document's name is its digest, or from a manifest: one JSON object of texts by name, as
/// Relay's compiler writes it, or Apollo's <c>{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id",
/// "body"}]}</c>.
/// </summary>
/// <seealso href="https://relay.dev/docs/guides/persisted-queries/"/>
/// <seealso href="https://www.apollographql.com/docs/graphos/platform/security/persisted-queries"/>
internal static class TrustedDocumentReader
{
    /// <summary>Reads a file or a folder. A server that may run nothing else must not start with half of it.</summary>
    /// <exception cref="InvalidDataException">There is nothing at the path, or it is not a manifest.</exception>
    public static TrustedDocuments Read(string path)
    {
        if (Directory.Exists(path))
        {
            return new TrustedDocuments(Directory.EnumerateFiles(path, "*.graphql", SearchOption.AllDirectories)
                .Select(File.ReadAllBytes)
                .Select(static document => KeyValuePair.Create(DocumentId.Of(document), document)));
        }

        if (!File.Exists(path))
        {
            throw new InvalidDataException(
                $"There are no trusted documents at {path}: Documents:Trusted names neither a folder nor a file.");
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return new TrustedDocuments(Entries(json.RootElement));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException(
                $"{path} is not a manifest of trusted documents: it must be a JSON object with a document for each name, or an Apollo "
                    + $"manifest.", exception);
        }
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> Entries(JsonElement manifest)
    {
        if (manifest.TryGetProperty("operations", out var operations) && operations.ValueKind == JsonValueKind.Array)
        {
            return operations.EnumerateArray()
                .Select(static operation => Entry(operation.GetProperty("id").GetString()!, operation.GetProperty("body")));
        }

        return manifest.EnumerateObject().Select(static member => Entry(member.Name, member.Value));
    }

    private static KeyValuePair<string, byte[]> Entry(string name, JsonElement text) =>
        KeyValuePair.Create(name, Encoding.UTF8.GetBytes(text.GetString() ?? throw new JsonException("A document is null.")));
}
