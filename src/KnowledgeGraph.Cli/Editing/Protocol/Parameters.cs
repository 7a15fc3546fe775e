using System.Text.Json;

namespace KnowledgeGraph.Cli.Editing.Protocol;

/// <summary>Reads the parameters of messages; what is not there or has another type is <see cref="ErrorCode.InvalidParams"/>.</summary>
internal static class Parameters
{
    /// <summary>The member at the end of a path; an undefined element where there is none.</summary>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return default;
            }
        }

        return element;
    }

    /// <summary>A text that must be there.</summary>
    /// <exception cref="RequestException">It is not.</exception>
    public static string Text(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.OptionalText(path) ?? throw Missing(path, "a text");

    public static string? OptionalText(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>A number from 0 that must be there.</summary>
    /// <exception cref="RequestException">It is not.</exception>
    public static int Number(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) && value >= 0
            ? value
            : throw Missing(path, "a number from 0");

    /// <summary>Whether there is such a member, and it is true.</summary>
    public static bool Flag(this JsonElement element, params ReadOnlySpan<string> path) => element.At(path).ValueKind == JsonValueKind.True;

    /// <summary>The items of a list; none where there is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, params ReadOnlySpan<string> path)
    {
        var list = element.At(path);
        return list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
    }

    private static RequestException Missing(ReadOnlySpan<string> path, string what) =>
        new(ErrorCode.InvalidParams, $"'{string.Join('.', path)}' is not {what}.");
}
