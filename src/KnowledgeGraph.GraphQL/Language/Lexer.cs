using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>
/// Splits UTF-8 text into tokens, one at a time and without copying. It stops at the first error and stays there: <see cref="Kind"/> is
/// then <see cref="TokenKind.None"/> and <see cref="Error"/> says why.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Source-Text"/>
internal ref partial struct Lexer(ReadOnlySpan<byte> source)
{
    private readonly ReadOnlySpan<byte> _source = source;
    private bool _hasStopped;

    /// <summary>The kind of the current token.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>The offset of the first byte of the current token.</summary>
    public int Start { get; private set; }

    /// <summary>The offset after the last byte of the current token.</summary>
    public int End { get; private set; }

    /// <summary>The offset after the last byte of the previous token.</summary>
    public int PreviousEnd { get; private set; }

    public string? Error { get; private set; }

    public int ErrorOffset { get; private set; }

    /// <summary>The bytes of the current token as written.</summary>
    public readonly ReadOnlySpan<byte> Text => _source[Start..End];

    /// <summary>Removes the current token, so that there is none from here on.</summary>
    public void Stop()
    {
        Kind = TokenKind.None;
        _hasStopped = true;
    }

    /// <summary>Reads the next token. At the end of the text and after an error it stays where it is.</summary>
    public void Advance()
    {
        PreviousEnd = End;
        if (_hasStopped)
        {
            return;
        }

        Start = SkipIgnored(End);
        if (Start == _source.Length)
        {
            Accept(TokenKind.EndOfFile, 0);
            return;
        }

        switch (_source[Start])
        {
            case (byte)'!': Accept(TokenKind.Bang, 1); break;
            case (byte)'$': Accept(TokenKind.Dollar, 1); break;
            case (byte)'&': Accept(TokenKind.Ampersand, 1); break;
            case (byte)'(': Accept(TokenKind.ParenthesisLeft, 1); break;
            case (byte)')': Accept(TokenKind.ParenthesisRight, 1); break;
            case (byte)':': Accept(TokenKind.Colon, 1); break;
            case (byte)'=': Accept(TokenKind.Equal, 1); break;
            case (byte)'@': Accept(TokenKind.At, 1); break;
            case (byte)'[': Accept(TokenKind.BracketLeft, 1); break;
            case (byte)']': Accept(TokenKind.BracketRight, 1); break;
            case (byte)'{': Accept(TokenKind.BraceLeft, 1); break;
            case (byte)'|': Accept(TokenKind.Pipe, 1); break;
            case (byte)'}': Accept(TokenKind.BraceRight, 1); break;
            case (byte)'.': ReadDots(); break;
            case (byte)'"': ReadStringOrBlockString(); break;
            case var first when IsNameStart(first): ReadName(); break;
            case var first when first == '-' || char.IsAsciiDigit((char)first): ReadNumber(); break;
            default: FailAtUnexpectedCharacter(Start); break;
        }
    }

    private void Accept(TokenKind kind, int length)
    {
        Kind = kind;
        End = Start + length;
    }

    private void Fail(int offset, string message)
    {
        Stop();
        Error = message;
        ErrorOffset = offset;
    }

    private void FailAtUnexpectedCharacter(int offset) => Fail(offset, _source[offset] switch
    {
        (byte)'\'' => "Unexpected single quote character ('), did you mean to use a double quote (\")?",
        _ when LengthOfCharacter(offset) > 0 => $"Unexpected character: {DescribeCharacter(offset)}.",
        _ => $"Invalid character: {DescribeCharacter(offset)}.",
    });

    /// <summary>Skips white space, line ends, commas, comments and byte order marks.</summary>
    private readonly int SkipIgnored(int at)
    {
        while (at < _source.Length)
        {
            switch (_source[at])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',':
                    at++;
                    break;
                case (byte)'#':
                    at = SkipComment(at);
                    break;
                case 0xEF when _source[at..].StartsWith("\uFEFF"u8):
                    at += 3;
                    break;
                default:
                    return at;
            }
        }

        return at;
    }

    /// <summary>Skips a comment, up to its line end or to bytes that are not UTF-8, which are then an error outside it.</summary>
    private readonly int SkipComment(int at)
    {
        while (at < _source.Length && _source[at] is not ((byte)'\n' or (byte)'\r'))
        {
            var length = LengthOfCharacter(at);
            if (length == 0)
            {
                break;
            }

            at += length;
        }

        return at;
    }

    private void ReadName()
    {
        var length = 1;
        while (Start + length < _source.Length && IsNameContinue(_source[Start + length]))
        {
            length++;
        }

        Accept(TokenKind.Name, length);
    }

    private void ReadDots()
    {
        var text = _source[Start..];
        if (text.StartsWith("..."u8))
        {
            Accept(TokenKind.Spread, 3);
        }
        else if (text.StartsWith(".."u8))
        {
            Fail(Start, "Unexpected \"..\", did you mean \"...\"?");
        }
        else if (CountDigits(Start + 1) is var digits and > 0)
        {
            var fraction = Encoding.UTF8.GetString(text.Slice(1, digits));
            Fail(Start, $"Invalid number, expected digit before \".\", did you mean \"0.{fraction}\"?");
        }
        else
        {
            FailAtUnexpectedCharacter(Start);
        }
    }

    private static bool IsNameStart(byte value) => char.IsAsciiLetter((char)value) || value == '_';

    private static bool IsNameContinue(byte value) => char.IsAsciiLetterOrDigit((char)value) || value == '_';

    /// <summary>The length in bytes of the character at an offset before the end; 0 if it is not UTF-8.</summary>
    private readonly int LengthOfCharacter(int offset)
    {
        if (_source[offset] < 0x80)
        {
            return 1;
        }

        return Rune.DecodeFromUtf8(_source[offset..], out _, out var length) == System.Buffers.OperationStatus.Done ? length : 0;
    }

    private readonly string DescribeCharacter(int offset)
    {
        if (offset >= _source.Length)
        {
            return TokenKind.EndOfFile.Describe();
        }

        if (Rune.DecodeFromUtf8(_source[offset..], out var rune, out _) != System.Buffers.OperationStatus.Done)
        {
            return $"0x{_source[offset]:X2}";
        }

        return rune.Value switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{rune}\"",
            _ => $"U+{rune.Value:X4}",
        };
    }
}
