using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Api.StoredOperations;

/// <summary>
/// Reads stored operations, from a folder of <c>.graphql</c> files, or from a manifest: one JSON object of texts by name, as Relay's
/// compiler writes it, or Apollo's <c>{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id", "body"}]}</c>.
/// </summary>
/// <seealso href="https://relay.dev/docs/guides/persisted-queries/"/>
/// <seealso href="https://www.apollographql.com/docs/graphos/platform/security/persisted-queries"/>
public static class StoredOperationReader
{
    /// <summary>Reads a file or a folder, in the order of the paths.</summary>
    /// <exception cref="InvalidDataException">There is nothing at the path, or it is not a manifest.</exception>
    public static IReadOnlyList<StoredOperation> Read(string path)
    {
        if (Directory.Exists(path))
        {
            return
            [
                .. Directory.EnumerateFiles(path, "*.graphql", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal)
                    .Select(static file => new StoredOperation(null, file, File.ReadAllBytes(file))),
            ];
        }

        if (!File.Exists(path))
        {
            throw new InvalidDataException($"There are no trusted documents at {path}: there is neither a folder nor a file.");
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. Entries(path, json.RootElement)];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException(
                $"{path} is not a manifest of trusted documents: it must be a JSON object with a document for each name, or an Apollo "
                    + "manifest.",
                exception);
        }
    }

    private static IEnumerable<StoredOperation> Entries(string path, JsonElement manifest)
    {
        if (manifest.TryGetProperty("operations", out var operations) && operations.ValueKind == JsonValueKind.Array)
        {
            return operations.EnumerateArray()
                .Select(operation => Entry(path, operation.GetProperty("id").GetString()!, operation.GetProperty("body")));
        }

        return manifest.EnumerateObject().Select(member => Entry(path, member.Name, member.Value));
    }

    private static StoredOperation Entry(string path, string name, JsonElement text) => new(
        name, $"{path}#{name}", Encoding.UTF8.GetBytes(text.GetString() ?? throw new JsonException("A document is null.")));
}
