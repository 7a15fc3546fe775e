namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// Reads numbers in words, and the words after digits: <c>two hundred and fifty</c>, <c>half a million</c>, <c>2.5 million</c>.
/// </summary>
internal sealed class NumberWordReader
{
    private const decimal Thousand = 1_000;

    /// <summary>Fewer than this many halves or quarters are added up: "three quarters".</summary>
    private const decimal MaxFractions = 10;

    private readonly FitText _text;
    private readonly FitWords _words;
    private readonly int _end;
    private readonly List<decimal> _values = [];

    /// <summary>The sum of what is multiplied by a thousand or more.</summary>
    private decimal _total;

    /// <summary>The part of the number that no such multiplier has followed yet.</summary>
    private decimal _group;

    /// <summary>The last multiplier of a thousand or more; 0 before there is one.</summary>
    private decimal _scale;

    private bool _isFraction;
    private int _next;

    private NumberWordReader(FitText text, FitWords words, int next, int end, decimal start)
    {
        (_text, _words, _next, _end, _group) = (text, words, next, end, start);
        _isFraction = start is > 0 and < 1;
    }

    /// <summary>Reads the number that begins at a word; null where none does.</summary>
    public static NumberReading? Read(FitText text, int place, int end)
    {
        if (text.Words is not { } words || text.Tokens[place].Folded is not { } word)
        {
            return null;
        }

        if (words.Numbers.TryGetValue(word, out var start) || words.Counts.TryGetValue(word, out start))
        {
            return new NumberWordReader(text, words, place + 1, end, start).Read(isInDigits: false);
        }

        // "Hundred" for one hundred; a letter or two are more often something else.
        if (!words.Multipliers.TryGetValue(word, out var factor) || word.Length <= 2)
        {
            return null;
        }

        var reader = new NumberWordReader(text, words, place + 1, end, 1);
        reader.TryMultiply(factor);
        return reader.Read(isInDigits: false);
    }

    /// <summary>Reads the words that follow a number in digits.</summary>
    public static NumberReading ReadAfter(decimal digits, FitText text, int place, int end) => text.Words is { } words
        ? new NumberWordReader(text, words, place, end, digits).Read(isInDigits: true)
        : new NumberReading([digits], place);

    private NumberReading Read(bool isInDigits)
    {
        while (_next < _end && IsBeside(_next) && (_isFraction ? TryMultiplyFraction() : TryStep(isInDigits)))
        {
        }

        _values.Add(_total + _group);
        return new NumberReading(_values, _next);
    }

    private bool TryStep(bool isInDigits)
    {
        var word = _text.Tokens[_next].Folded;
        if (_words.Multipliers.TryGetValue(word, out var factor))
        {
            // The letter may be that of a unit.
            if (word.Length == 1)
            {
                _values.Add(_total + _group);
            }

            return TryMultiply(factor) && Take(1);
        }

        if (_words.Numbers.TryGetValue(word, out var number))
        {
            if (number < 1)
            {
                return TryTakePart(number) && Take(1);
            }

            // In "a million two of them saw" a number ends before the word.
            if (_group == 0)
            {
                _values.Add(_total);
            }

            return (!isInDigits || _scale > 0) && TryTake(number, 1);
        }

        return _words.Joining.Contains(word) && TryJoin(isInDigits);
    }

    /// <summary>Takes what follows a word such as "and".</summary>
    private bool TryJoin(bool isInDigits)
    {
        var place = _next + 1;
        if (place < _end && _words.Articles.Contains(_text.Tokens[place].Folded) && place + 1 < _end && NumberAt(place + 1) is > 0 and < 1)
        {
            place++;
        }

        if (place >= _end || !IsBeside(place) || NumberAt(place) is not { } number)
        {
            return false;
        }

        var tokens = place + 1 - _next;
        if (number is not (> 0 and < 1))
        {
            return (!isInDigits || _scale > 0) && TryTake(number, tokens);
        }

        // "A million and a half" is one and a half of them.
        if (_group == 0)
        {
            _total += number * Math.Max(1, _scale);
        }
        else
        {
            _group += number;
        }

        return Take(tokens);
    }

    /// <summary>Adds a number with its multiplier: in "between two hundred and five hundred" the second begins another number.</summary>
    private bool TryTake(decimal number, int tokens)
    {
        var before = (_total, _group, _scale, _next);
        if (!TryAdd(number))
        {
            return false;
        }

        Take(tokens);
        if (_next < _end && IsBeside(_next) && _text.Tokens[_next].Folded is { Length: > 1 } word
            && _words.Multipliers.TryGetValue(word, out var factor))
        {
            if (!TryMultiply(factor))
            {
                (_total, _group, _scale, _next) = before;
                return false;
            }

            Take(1);
        }

        return true;
    }

    private bool TryAdd(decimal number)
    {
        var fits = _group == 0 ? _scale > number && number > 0
            : _group % 100 == 0 ? number < 100
            : _group % 10 == 0 && _group % 100 >= 20 && number < 10;
        _group += fits ? number : 0;
        return fits;
    }

    private bool TryMultiply(decimal factor)
    {
        if (factor < Thousand)
        {
            if (_group == 0 || _group >= 100)
            {
                return false;
            }

            _group *= factor;
            return true;
        }

        // "A thousand million" multiplies what was multiplied; in "two million three thousand" the multipliers fall.
        var (sum, multiplied) = _group == 0 ? (0, _total) : (_total, _group);
        if (multiplied == 0 || (_group != 0 && _scale > 0 && factor >= _scale) || Math.Abs(multiplied) >= decimal.MaxValue / factor / 2)
        {
            return false;
        }

        (_total, _group, _scale) = (sum + (multiplied * factor), 0, factor);
        return true;
    }

    /// <summary>"Three quarters", or two things of which each is half of something.</summary>
    private bool TryTakePart(decimal fraction)
    {
        if (_scale > 0 || fraction == 0 || _group == 0 || _group >= MaxFractions)
        {
            return false;
        }

        _values.Add(_group);
        _group *= fraction;
        _isFraction = true;
        return true;
    }

    /// <summary>"Half a million", "three quarters of a million".</summary>
    private bool TryMultiplyFraction()
    {
        var place = _next;
        while (place < _end && place < _next + 2 && IsBeside(place) && _words.Articles.Contains(_text.Tokens[place].Folded))
        {
            place++;
        }

        if (place >= _end || !IsBeside(place) || !_words.Multipliers.TryGetValue(_text.Tokens[place].Folded, out var factor)
            || !TryMultiply(factor))
        {
            return false;
        }

        _isFraction = false;
        return Take(place + 1 - _next);
    }

    private decimal? NumberAt(int place) => _words.Numbers.TryGetValue(_text.Tokens[place].Folded, out var number) ? number : null;

    private bool Take(int tokens)
    {
        _next += tokens;
        return true;
    }

    /// <summary>Only white space and hyphens are between a token and the one before; after a multiplier also a comma.</summary>
    private bool IsBeside(int place)
    {
        if (place == 0)
        {
            return true;
        }

        for (var i = _text.Tokens[place - 1].End; i < _text.Tokens[place].Start; i++)
        {
            var sign = _text.Text[i];
            if (!char.IsWhiteSpace(sign) && sign is not ('-' or '\u2010' or '\u2011') && !(sign == ',' && _group == 0)
                && char.GetNumericValue(sign) is not (> 0 and < 1))
            {
                return false;
            }
        }

        return true;
    }
}
