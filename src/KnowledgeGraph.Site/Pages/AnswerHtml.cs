using System.Text.Json;

namespace KnowledgeGraph.Site.Pages;

/// <summary>
/// An answer as people read it: one value as a line, several as a list with their names, a list of objects as a table. What was asked for
/// and is not there is said to be missing.
/// </summary>
/// <param name="MaxRows">The most rows of a table that are shown; a link leads to the rest, and likewise below.</param>
/// <param name="MaxColumns">The most columns of a table that are shown.</param>
/// <param name="MaxParts">The most parts of an answer that are shown.</param>
/// <param name="MaxCellLength">The most characters of a cell.</param>
/// <param name="MaxLength">The most bytes of a response.</param>
/// <param name="HeadingLevel">The level of the headings of parts.</param>
/// <param name="IsFull">
/// Whether all that was asked for is shown, also the length of a list that is shown as well, and columns in which there is nothing.
/// </param>
internal sealed record AnswerHtml(
    int MaxRows, int MaxColumns, int MaxParts, int MaxCellLength, int MaxLength, int HeadingLevel, bool IsFull)
{
    private const int MaxDepth = 128;
    private const string Nothing = "<p class=\"answer\">Not stated.</p>";

    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = MaxDepth };

    /// <summary>A few lines, among other answers.</summary>
    public static AnswerHtml Brief { get; } =
        new(MaxRows: 4, MaxColumns: 3, MaxParts: 8, MaxCellLength: 160, MaxLength: 200_000, HeadingLevel: 4, IsFull: false);

    /// <summary>As much as a page of its own holds.</summary>
    public static AnswerHtml Full { get; } =
        new(MaxRows: 1_000, MaxColumns: 40, MaxParts: 200, MaxCellLength: 10_000, MaxLength: 4_000_000, HeadingLevel: 2, IsFull: true);

    /// <summary>Renders the response to a question. Linear in its length.</summary>
    /// <param name="response">A response without errors.</param>
    /// <param name="words">The words of the schema.</param>
    /// <param name="csv">Where the whole answer is, as a table.</param>
    /// <param name="address">The page of something, by its id and its name; null for no links.</param>
    /// <returns>The lines, and whether they are the whole answer except for further rows; null if the answer is too long to be looked at.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public (string Html, bool IsWhole)? Render(
        ReadOnlyMemory<byte> response, AnswerWords words, string csv, Func<string, string, string?>? address = null)
    {
        if (response.Length > MaxLength)
        {
            return null;
        }

        using var json = JsonDocument.Parse(response, JsonOptions);
        if (!json.RootElement.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
        {
            return (Nothing, true);
        }

        var roots = data.EnumerateObject().ToArray();
        var parts = AnswerPart.OfData(roots is [var only] ? only.Value : data, address).ToArray();
        parts = IsFull ? parts : [.. parts.Where(part => !IsLengthOfAList(part, parts))];
        if (parts.Length == 0 || (parts.Length == 1 && parts[0].IsEmpty))
        {
            return (Nothing, true);
        }

        var page = new AnswerWriter(this, words, csv, address);
        if (parts.Length > 1)
        {
            var paths = parts.Select(part => part.Path.Length > 0 ? part.Path : roots[0].Name).ToArray();
            page.AppendParts(parts, AnswerWords.Headings(paths, hasRoots: roots.Length > 1));
        }
        else if (parts[0].IsTable)
        {
            page.AppendTable(new AnswerGrid(parts[0], address));
        }
        else
        {
            page.AppendLine(parts[0]);
        }

        return page.Complete();
    }

    private static bool IsLengthOfAList(AnswerPart part, AnswerPart[] parts) =>
        part.Path.EndsWith("totalCount", StringComparison.Ordinal) && part.Value.ValueKind == JsonValueKind.Number
        && Array.Exists(parts, other => other.IsTable
            && part.Path == (other.Path.Length == 0 ? "totalCount" : other.Path + ".totalCount")
            && part.Value.TryGetInt32(out var count) && count == other.Value.GetArrayLength());
}
