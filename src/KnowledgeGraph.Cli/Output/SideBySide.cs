using System.Text;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// Two columns of text, each line wrapped between words within its half of the window; one column below the other where a window is too
/// narrow for two.
/// </summary>
internal static class SideBySide
{
    /// <summary>The width where there is no window.</summary>
    public const int DefaultWidth = 120;

    private const string Between = " │ ";
    private const string Indentation = "  ";
    private const int MinWidth = 72;
    private const int MaxWidth = 180;

    /// <summary>Lays out two columns. Linear in their length.</summary>
    /// <param name="width">The cells of a line; <see cref="int.MaxValue"/> where there is no window.</param>
    public static IEnumerable<string> Lay(IEnumerable<string> left, IEnumerable<string> right, int width)
    {
        width = width == int.MaxValue ? DefaultWidth : Math.Min(width, MaxWidth);
        if (width < MinWidth)
        {
            return left.Concat(right).SelectMany(line => Wrap(line, Math.Max(width - Indentation.Length, 1)))
                .Select(static line => Indentation + line);
        }

        var half = (width - Indentation.Length - Between.Length) / 2;
        return Rows([.. left.SelectMany(line => Wrap(line, half))], [.. right.SelectMany(line => Wrap(line, half))], half);
    }

    private static IEnumerable<string> Rows(string[] left, string[] right, int half)
    {
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var text = i < left.Length ? left[i] : "";
            var padding = new string(' ', half - text.GetCellWidth());
            yield return (Indentation + text + padding + Between + (i < right.Length ? right[i] : "")).TrimEnd();
        }
    }

    private static IEnumerable<string> Wrap(string line, int width)
    {
        var current = new StringBuilder();
        var cells = 0;
        foreach (var word in VisibleText.Of(line).Split(' '))
        {
            var rest = word;
            if (cells > 0 && cells + 1 + rest.GetCellWidth() <= width)
            {
                current.Append(' ');
                cells++;
            }
            else if (cells > 0)
            {
                yield return current.ToString();
                current.Clear();
                cells = 0;
            }

            // A word that is longer than a line, such as an address.
            while (rest.GetCellWidth() > width && Cut(rest, width) is var end && end < rest.Length)
            {
                yield return rest[..end];
                rest = rest[end..];
            }

            current.Append(rest);
            cells += rest.GetCellWidth();
        }

        yield return current.ToString();
    }

    /// <summary>The length of the longest beginning that fits, at least one character.</summary>
    private static int Cut(string word, int width)
    {
        var (end, cells) = (0, 0);
        foreach (var rune in word.EnumerateRunes())
        {
            cells += rune.ToString().GetCellWidth();
            if (cells > width && end > 0)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return end;
    }
}
