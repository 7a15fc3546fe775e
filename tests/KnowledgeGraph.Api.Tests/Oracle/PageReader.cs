using System.Text.Json;
using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>Reads a list page by page, in both directions and at once, and sees that they agree.</summary>
internal sealed class PageReader(ApiClient client)
{
    /// <param name="field">The field with its arguments, but for those of the page.</param>
    /// <param name="inside">The name of the list, where it is not the field of the root.</param>
    public string[] Pages(string field, string selection, int size, string inside = "")
    {
        var forward = Read(field, selection, size, inside, isBackward: false);
        Read(field, selection, size, inside, isBackward: true).ShouldBe(forward);
        return forward;
    }

    private string[] Read(string field, string selection, int size, string inside, bool isBackward)
    {
        var ids = new List<string>();
        var cursor = "";
        while (true)
        {
            var page = isBackward ? $"last: {size}{cursor}" : $"first: {size}{cursor}";
            var close = inside.Length > 0 ? " }" : "";
            var answer = client.Read(
                $"{{ {field}, {page}) {{ totalCount pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} edges {{ {selection} }} }}{close} }}");
            using var json = JsonDocument.Parse(answer);
            var list = inside.Length > 0 ? json.RootElement.GetProperty(inside) : json.RootElement;
            var found = list.GetProperty("edges").EnumerateArray()
                .Select(Id);
            ids.InsertRange(isBackward ? 0 : ids.Count, found);
            var info = list.GetProperty("pageInfo");
            if (!info.GetProperty(isBackward ? "hasPreviousPage" : "hasNextPage").GetBoolean())
            {
                list.GetProperty("totalCount").GetInt32().ShouldBe(ids.Count);
                return [.. ids];
            }

            cursor = isBackward
                ? $", before: \"{info.GetProperty("startCursor").GetString()}\""
                : $", after: \"{info.GetProperty("endCursor").GetString()}\"";
        }
    }

    // What an edge shows leads to one id, however deep.
    private static string Id(JsonElement shown) =>
        shown.ValueKind == JsonValueKind.Object ? Id(shown.EnumerateObject().Single().Value) : shown.GetString()!;
}
