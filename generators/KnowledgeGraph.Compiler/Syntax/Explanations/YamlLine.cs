using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A line of a text, as a person sees it: its indentation, dashes, a key and a value.</summary>
internal sealed class YamlLine
{
    private YamlLine(int number, int start, string text)
    {
        Number = number;
        Start = start;
        Text = text;
        while (Indentation < text.Length && text[Indentation] == ' ')
        {
            Indentation++;
        }

        ContentColumn = Indentation;
        while (ContentColumn + 1 < text.Length && text[ContentColumn] == '-' && text[ContentColumn + 1] == ' ')
        {
            Dashes++;
            ContentColumn++;
            while (ContentColumn < text.Length && text[ContentColumn] == ' ')
            {
                ContentColumn++;
            }
        }

        (Key, ValueColumn) = FindKey();
    }

    /// <summary>From 1.</summary>
    public int Number { get; }

    /// <summary>The offset of the line in the text.</summary>
    public int Start { get; }

    public string Text { get; }

    /// <summary>The number of spaces at its beginning.</summary>
    public int Indentation { get; }

    /// <summary>How many list items begin here.</summary>
    public int Dashes { get; }

    /// <summary>Where its content begins, after indentation and dashes.</summary>
    public int ContentColumn { get; }

    /// <summary>The key; null where there is none.</summary>
    public string? Key { get; }

    /// <summary>Where the value begins: after the key, or else after the dashes. The length of the line where there is none.</summary>
    public int ValueColumn { get; }

    public string Content => Text.Substring(ContentColumn);

    public string Value => Text.Substring(ValueColumn).TrimEnd();

    /// <summary>Whether it has no content except for a comment.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text) || (Indentation < Text.Length && Text[Indentation] == '#');

    /// <summary>Its name in a message.</summary>
    public string Name => Key ?? (Content.Trim() is { Length: > 0 and <= 30 } text ? text : Content.Trim().Split(' ')[0]);

    public static YamlLine Read(SourceText source, int number)
    {
        var span = source.GetLineSpan(number);
        return new YamlLine(number, span.Start, source.Text.Substring(span.Start, span.Length));
    }

    /// <summary>A stretch of the line as one of the text.</summary>
    public TextSpan Span(int column, int length) => new(Start + column, length);

    private (string? Key, int Value) FindKey()
    {
        var colon = ContentColumn;
        if (colon < Text.Length && Text[colon] is '"' or '\'')
        {
            var close = Text.IndexOf(Text[colon], colon + 1);
            colon = close < 0 ? Text.Length : close;
        }

        while (colon < Text.Length && !(Text[colon] == ':' && (colon + 1 == Text.Length || Text[colon + 1] == ' ')))
        {
            colon++;
        }

        if (colon >= Text.Length || (ContentColumn < Text.Length && Text[ContentColumn] is '{' or '['))
        {
            return (null, ContentColumn);
        }

        var value = colon + 1;
        while (value < Text.Length && Text[value] == ' ')
        {
            value++;
        }

        return (Text.Substring(ContentColumn, colon - ContentColumn).Trim().Trim('"', '\''), value);
    }
}
