using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>A change of a text in a template: <c>{name|lower}</c>, <c>{id|after:--}</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Argument">The text after the colon.</param>
internal sealed record TextChange(string Name, string Argument)
{
    public const string Names = "lower, upper, slug, words, after:TEXT, before:TEXT and first:NUMBER";

    public static TextChange? Parse(string text)
    {
        var colon = text.IndexOf(':');
        var (name, argument) = colon < 0 ? (text, "") : (text[..colon], text[(colon + 1)..]);
        return name switch
        {
            "lower" or "upper" or "slug" or "words" when colon < 0 => new TextChange(name, ""),
            "after" or "before" when argument.Length > 0 => new TextChange(name, argument),
            "first" when int.TryParse(argument, out var length) && length > 0 => new TextChange(name, argument),
            _ => null,
        };
    }

    public string Apply(string text) => Name switch
    {
        "lower" => text.ToLowerInvariant(),
        "upper" => text.ToUpperInvariant(),
        "slug" => Slug.Of(text),
        "words" => Words(text),
        "after" => text.IndexOf(Argument, StringComparison.Ordinal) is >= 0 and var at ? text[(at + Argument.Length)..] : text,
        "before" => text.IndexOf(Argument, StringComparison.Ordinal) is >= 0 and var at ? text[..at] : text,
        _ => First(text, int.Parse(Argument, System.Globalization.CultureInfo.InvariantCulture)),
    };

    /// <summary>The first characters; a surrogate pair is not cut in half.</summary>
    private static string First(string text, int length) => length >= text.Length ? text
        : text[..(char.IsSurrogatePair(text, length - 1) ? length + 1 : length)];

    /// <summary>A name of a program as words: <c>PublicBody</c> and <c>public-body</c> are <c>public body</c>.</summary>
    private static string Words(string text)
    {
        var words = new System.Text.StringBuilder();
        foreach (var letter in text)
        {
            if (letter is '-' or '_')
            {
                words.Append(' ');
            }
            else if (char.IsUpper(letter) && words.Length > 0 && char.IsLower(words[^1]))
            {
                words.Append(' ').Append(char.ToLowerInvariant(letter));
            }
            else
            {
                words.Append(letter);
            }
        }

        return words.ToString();
    }
}
