using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Site.Pages;

/// <summary>A value of an answer on one line, or a list with a line for each of its items, up to a number of characters.</summary>
/// <param name="words">The words of the schema.</param>
/// <param name="address">The page of something, by its id and its name; null for no links.</param>
/// <param name="maxLength">The most characters.</param>
internal sealed class AnswerCell(AnswerWords words, Func<string, string, string?>? address, int maxLength)
{
    private const string Cut = "…";

    private readonly StringBuilder _html = new();
    private int _left = maxLength;
    private bool _isCut;

    /// <summary>Renders a part of an answer.</summary>
    /// <returns>The text, which is empty if there is nothing in the part, and whether it is only the beginning.</returns>
    public static (string Html, bool IsCut) Render(AnswerPart part, AnswerWords words, Func<string, string, string?>? address, int maxLength)
    {
        var cell = new AnswerCell(words, address, maxLength);
        cell.Append(part);
        return (cell._html.ToString(), cell._isCut);
    }

    private void Append(AnswerPart part)
    {
        if (part.Value.ValueKind == JsonValueKind.Array)
        {
            AppendList(part.Value);
        }
        else if (!part.IsEmpty)
        {
            AppendText(TextOf(part), part.Address);
        }
    }

    private void AppendList(JsonElement list)
    {
        var items = list.EnumerateArray().Select(item => AnswerPart.OfItem(item, "", address).Where(static part => !part.IsEmpty).ToArray()).ToArray();
        var separator = items.Any(static item => item.Length > 1) ? "<br>" : "; ";
        var isFirst = true;
        foreach (var item in items.Where(static item => item.Length > 0))
        {
            for (var index = 0; index < item.Length; index++)
            {
                if (_left <= 0)
                {
                    _isCut = true;
                    return;
                }

                // What the item is called, and what is said of it.
                _html.Append(index switch { 0 => isFirst ? "" : separator, 1 => ": ", _ => ", " });
                isFirst = false;
                Append(item[index]);
            }
        }
    }

    private void AppendText(string text, string? link)
    {
        var shown = PageText.Encode(text.Length <= _left ? text : text[..SafeLength(text, _left)].TrimEnd() + Cut);
        _isCut |= text.Length > _left;
        _left -= text.Length;
        _html.Append(link is null ? shown : $"<a href=\"{PageText.Encode(link)}\">{shown}</a>");
    }

    /// <summary>The length of a beginning that does not end within a character.</summary>
    private static int SafeLength(string text, int length) => length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;

    private string TextOf(AnswerPart part) => part.Value.ValueKind switch
    {
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.String when part.IsDate => new FuzzyDate(part.Value.GetString()!, default, default).Text,
        JsonValueKind.String => words.Value(part.Value.GetString()!),
        _ => part.Value.ToString(),
    };
}
