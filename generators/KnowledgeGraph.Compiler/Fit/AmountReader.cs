using System.Globalization;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>Finds numbers in a text, written with digits or in words: <c>250,000</c>, <c>1 million</c>, <c>twenty-five</c>.</summary>
internal static class AmountReader
{
    /// <summary>Whether one of the numbers of a part of a text is this one.</summary>
    public static bool Has(decimal number, FitText text, TokenRange part)
    {
        for (var i = part.First; i < part.End; i++)
        {
            if (IsAt(number, text, i, part.End))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(decimal number, FitText text, int place, int end)
    {
        var (words, token) = (text.Words, text.Tokens[place]);
        foreach (var value in ValuesOf(token, words))
        {
            var (total, next) = (value, place + 1);
            if (total == number)
            {
                return true;
            }

            // "twenty-five", and "2 million", "two hundred thousand".
            while (next < end && words is not null)
            {
                var word = text.Tokens[next].Folded;
                if (words.Multipliers.TryGetValue(word, out var factor))
                {
                    total = Multiply(total, factor);
                }
                else if (token.Kind == FitTokenKind.Word && words.Numbers.TryGetValue(word, out var unit) && unit < total)
                {
                    total += unit;
                }
                else
                {
                    break;
                }

                next++;
                if (total == number)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static decimal Multiply(decimal value, decimal factor) => Math.Abs(value) > decimal.MaxValue / factor ? 0 : value * factor;

    /// <summary>The values that a token may have: signs between digits part thousands in one country and fractions in another.</summary>
    private static IEnumerable<decimal> ValuesOf(FitToken token, FitWords? words)
    {
        if (token.Kind == FitTokenKind.Word)
        {
            if (words is not null && words.Numbers.TryGetValue(token.Folded, out var value))
            {
                yield return value;
            }
            else if (words is not null && words.Multipliers.TryGetValue(token.Folded, out value) && token.Folded.Length > 2)
            {
                yield return value;
            }
        }
        else if (token.Kind == FitTokenKind.Number)
        {
            var digits = new string([.. token.Folded.Where(char.IsDigit)]);
            if (digits.Length <= 28 && decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
            {
                yield return whole;
                var last = token.Folded.LastIndexOfAny(['.', ',']);
                if (last >= 0)
                {
                    yield return whole / Power(token.Folded.Length - last - 1);
                }
            }
        }
    }

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
