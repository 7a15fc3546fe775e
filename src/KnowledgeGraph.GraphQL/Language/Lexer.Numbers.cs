namespace KnowledgeGraph.GraphQL.Language;

/// <content>Numbers.</content>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Float-Value"/>
internal ref partial struct Lexer
{
    private void ReadNumber()
    {
        var at = Start;
        var isFloat = false;
        if (ByteAt(at) == '-')
        {
            at++;
        }

        if (ByteAt(at) == '0')
        {
            at++;
            if (char.IsAsciiDigit(ByteAt(at)))
            {
                Fail(at, $"Invalid number, unexpected digit after 0: {DescribeCharacter(at)}.");
                return;
            }
        }
        else if (!SkipDigits(ref at))
        {
            return;
        }

        if (ByteAt(at) == '.')
        {
            isFloat = true;
            at++;
            if (!SkipDigits(ref at))
            {
                return;
            }
        }

        if (ByteAt(at) is 'e' or 'E')
        {
            isFloat = true;
            at++;
            if (ByteAt(at) is '+' or '-')
            {
                at++;
            }

            if (!SkipDigits(ref at))
            {
                return;
            }
        }

        // So that 1.2.3 and 0xF are one error here, and not two tokens that confuse the parser.
        if (ByteAt(at) == '.' || IsNameStart((byte)ByteAt(at)))
        {
            FailExpectingDigit(at);
            return;
        }

        Accept(isFloat ? TokenKind.Float : TokenKind.Int, at - Start);
    }

    private bool SkipDigits(ref int at)
    {
        var count = CountDigits(at);
        if (count == 0)
        {
            FailExpectingDigit(at);
            return false;
        }

        at += count;
        return true;
    }

    private void FailExpectingDigit(int at) => Fail(at, $"Invalid number, expected digit but got: {DescribeCharacter(at)}.");

    private readonly int CountDigits(int at)
    {
        var count = 0;
        while (char.IsAsciiDigit(ByteAt(at + count)))
        {
            count++;
        }

        return count;
    }

    /// <summary>The byte at an offset, or NUL past the end.</summary>
    private readonly char ByteAt(int at) => at < _source.Length ? (char)_source[at] : '\0';
}
