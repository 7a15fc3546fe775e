namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// Finds numbers in a text, written with digits or in words: <c>250,000</c>, <c>1 million</c>, <c>twenty-five</c>, <c>-3</c>. A number is
/// read as a whole: neither <c>2</c> nor <c>million</c> stands in <c>2 million</c>.
/// </summary>
internal static class AmountReader
{
    /// <summary>Whether one of the numbers of a part of a text is this one. Linear.</summary>
    public static bool Has(decimal number, FitText text, TokenRange part)
    {
        for (var i = part.First; i < part.End;)
        {
            if (SignPhraseAt(text, i, part.End) is var length and > 0)
            {
                i += length;
                continue;
            }

            if (Read(text, i, part.End) is not { } reading)
            {
                i++;
                continue;
            }

            var sign = SignBefore(text, i, part.First);
            if ((sign != Sign.Minus && reading.Values.Contains(number))
                || (sign != Sign.None && number < 0 && reading.Values.Contains(-number)))
            {
                return true;
            }

            i = Math.Max(i + 1, reading.End);
        }

        return false;
    }

    private static NumberReading? Read(FitText text, int place, int end)
    {
        switch (text.Tokens[place].Kind)
        {
            case FitTokenKind.Word:
                return NumberWordReader.Read(text, place, end);
            case FitTokenKind.Number:
                var digits = DigitReader.Read(text, place, end);
                var readings = digits.Values.Select(value => NumberWordReader.ReadAfter(value, text, digits.End, end)).ToArray();
                return new NumberReading(
                    [.. readings.SelectMany(reading => reading.Values)], readings.Select(reading => reading.End).Append(digits.End).Max());
            default:
                return null;
        }
    }

    /// <summary>The length of the words for a sign at a place, if they are several: the "cent" of "pour cent" is not a hundred.</summary>
    private static int SignPhraseAt(FitText text, int place, int end)
    {
        if (text.Words is { } words && text.Tokens[place].Kind == FitTokenKind.Word)
        {
            foreach (var phrase in words.SignPhrases)
            {
                if (Phrases.IsAt(phrase, text, place, end))
                {
                    return phrase.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>The sign before a number, and before the sign of its currency.</summary>
    private static Sign SignBefore(FitText text, int place, int first)
    {
        var token = text.Tokens[place];
        if (place > first && text.Tokens[place - 1] is { Kind: FitTokenKind.Sign } currency && currency.End == token.Start)
        {
            token = currency;
            place--;
        }

        if (place > first && text.Words?.Minus.Contains(text.Tokens[place - 1].Folded) == true)
        {
            // "Au moins 3" is at least three.
            return Sign.MayBeMinus;
        }

        var before = token.Start - 1;
        if (before < 0 || text.Text[before] is not ('-' or '\u2212' or '\u2013')
            || (before > 0 && (char.IsLetterOrDigit(text.Text[before - 1]) || text.Text[before - 1] is '-' or '.' or '%' or ')')))
        {
            return Sign.None;
        }

        // A dash may be one of the sentence.
        return text.Text[before] == '\u2013' ? Sign.MayBeMinus : Sign.Minus;
    }

    private enum Sign
    {
        None,
        MayBeMinus,
        Minus,
    }
}
