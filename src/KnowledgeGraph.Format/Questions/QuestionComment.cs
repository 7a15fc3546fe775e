using System.Globalization;

namespace KnowledgeGraph.Format;

/// <summary>
/// The comment that a saved question begins with: its first line is the question in words, the lines after it say more. The line
/// <c># example: 3</c> among these makes it the third example of the set.
/// </summary>
public static class QuestionComment
{
    private const string ExampleKey = "example:";
    private const string MarkingKey = "marking:";

    /// <summary>Reads the comment. Linear in its length.</summary>
    /// <param name="document">The GraphQL document.</param>
    /// <param name="title">The text of the first comment line.</param>
    /// <param name="description">The text of the comment lines directly below, joined by spaces; empty if there are none.</param>
    /// <returns>Whether the document begins with a comment that is not empty.</returns>
    public static bool TryRead(string document, out string title, out string description)
    {
        title = "";
        description = "";
        var lines = Lines(document);
        if (lines.Count == 0 || lines[0].Length == 0)
        {
            return false;
        }

        title = lines[0];
        description = string.Join(" ", lines.Skip(1).Where(line => line.Length > 0 && !TryReadExample(line, out _) && MarkingOf(line) is null));
        return true;
    }

    /// <summary>
    /// The place of the question among the examples of its set, from 1; null if it is not one. Linear in the length of the comment.
    /// </summary>
    public static int? ReadExample(string document)
    {
        foreach (var line in Lines(document).Skip(1))
        {
            if (TryReadExample(line, out var place))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>
    /// The marking of the question, from a line such as <c># marking: TLP:AMBER</c>; null where it has none. Linear in the length of the comment.
    /// </summary>
    public static string? ReadMarking(string document) => Lines(document).Skip(1).Select(MarkingOf).FirstOrDefault(marking => marking is not null);

    private static string? MarkingOf(string line) =>
        line.StartsWith(MarkingKey, StringComparison.Ordinal) && line.Substring(MarkingKey.Length).Trim() is { Length: > 0 } marking
            && marking.IndexOf(' ') < 0 ? marking : null;

    private static List<string> Lines(string document)
    {
        var lines = new List<string>();
        for (var start = SkipBlank(document); start < document.Length && document[start] == '#';)
        {
            var end = document.IndexOf('\n', start);
            end = end < 0 ? document.Length : end;
            lines.Add(document.Substring(start, end - start).TrimStart('#').Trim());
            start = end + 1;
        }

        return lines;
    }

    private static bool TryReadExample(string line, out int place)
    {
        place = 0;
        return line.StartsWith(ExampleKey, StringComparison.Ordinal)
            && int.TryParse(line.Substring(ExampleKey.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out place)
            && place > 0;
    }

    private static int SkipBlank(string document)
    {
        var start = 0;
        while (start < document.Length && char.IsWhiteSpace(document[start]))
        {
            start++;
        }

        return start;
    }
}
