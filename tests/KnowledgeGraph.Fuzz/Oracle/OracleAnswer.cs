using System.Text.Json;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>The outcome of a request in one engine.</summary>
/// <param name="Stage">Where the document ended.</param>
/// <param name="Errors">The errors in the order of the engine.</param>
/// <param name="Data">The data in the canonical form of <see cref="CanonicalJson"/>; null if there is none, which is not the data
/// null.</param>
public sealed record OracleAnswer(OracleStage Stage, IReadOnlyList<OracleError> Errors, string? Data)
{
    /// <summary>Reads the line of <c>oracle.mjs</c>.</summary>
    internal static OracleAnswer Parse(string line)
    {
        using var document = JsonDocument.Parse(line, CanonicalJson.Options);
        var root = document.RootElement;
        var stage = root.GetProperty("stage").GetString() switch
        {
            "syntax" => OracleStage.Syntax,
            "validation" => OracleStage.Validation,
            "execution" => OracleStage.Execution,
            _ => OracleStage.Failure,
        };
        return new OracleAnswer(stage, ReadErrors(root), ReadData(root));
    }

    internal static IReadOnlyList<OracleError> ReadErrors(JsonElement response) =>
        response.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(ReadError)] : [];

    internal static string? ReadData(JsonElement response) =>
        response.TryGetProperty("data", out var data) ? CanonicalJson.Of(data) : null;

    private static OracleError ReadError(JsonElement error) => new(
        error.GetProperty("message").GetString()!,
        error.TryGetProperty("rule", out var rule) ? rule.GetString() : null,
        error.TryGetProperty("locations", out var locations)
            ? string.Join(' ', locations.EnumerateArray().Select(place => $"{place.GetProperty("line")}:{place.GetProperty("column")}"))
            : "",
        error.TryGetProperty("path", out var path) ? path.GetRawText() : null);
}
