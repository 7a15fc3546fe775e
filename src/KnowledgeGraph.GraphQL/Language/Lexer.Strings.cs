using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>Strings and block strings.</content>
/// <seealso href="https://spec.graphql.org/September2025/#sec-String-Value"/>
internal ref partial struct Lexer
{
    private const int QuoteLength = 1;
    private const int BlockQuoteLength = 3;

    /// <summary>The value of the current string token.</summary>
    public readonly string GetStringValue()
    {
        if (Kind == TokenKind.BlockString)
        {
            return BlockString.Parse(Encoding.UTF8.GetString(Text[BlockQuoteLength..^BlockQuoteLength]));
        }

        var content = Text[QuoteLength..^QuoteLength];
        return content.Contains((byte)'\\') ? Unescape(content) : Encoding.UTF8.GetString(content);
    }

    private static string Unescape(ReadOnlySpan<byte> content)
    {
        var value = new StringBuilder(content.Length);
        while (content.IndexOf((byte)'\\') is var plain and >= 0)
        {
            value.Append(Encoding.UTF8.GetString(content[..plain]));
            EscapeSequence.TryRead(content[plain..], out var codePoint, out var length);
            value.Append(char.ConvertFromUtf32(codePoint));
            content = content[(plain + length)..];
        }

        return value.Append(Encoding.UTF8.GetString(content)).ToString();
    }

    private void ReadStringOrBlockString()
    {
        if (_source[Start..].StartsWith("\"\"\""u8))
        {
            ReadBlockString();
        }
        else
        {
            ReadString();
        }
    }

    private void ReadString()
    {
        var at = Start + QuoteLength;
        while (at < _source.Length && _source[at] is not ((byte)'\n' or (byte)'\r'))
        {
            switch (_source[at])
            {
                case (byte)'"':
                    Accept(TokenKind.String, at + QuoteLength - Start);
                    return;
                case (byte)'\\' when EscapeSequence.TryRead(_source[at..], out _, out var length):
                    at += length;
                    break;
                case (byte)'\\':
                    Fail(at, EscapeSequence.DescribeError(_source[at..]));
                    return;
                default:
                    if (!SkipCharacter(ref at))
                    {
                        return;
                    }

                    break;
            }
        }

        Fail(at, "Unterminated string.");
    }

    private void ReadBlockString()
    {
        var at = Start + BlockQuoteLength;
        while (at < _source.Length)
        {
            if (_source[at] == '"' && _source[at..].StartsWith("\"\"\""u8))
            {
                Accept(TokenKind.BlockString, at + BlockQuoteLength - Start);
                return;
            }

            if (_source[at] == '\\' && _source[at..].StartsWith("\\\"\"\""u8))
            {
                at += 1 + BlockQuoteLength;
            }
            else if (!SkipCharacter(ref at))
            {
                return;
            }
        }

        Fail(at, "Unterminated string.");
    }

    private bool SkipCharacter(ref int at)
    {
        var length = LengthOfCharacter(at);
        if (length == 0)
        {
            Fail(at, $"Invalid character within String: {DescribeCharacter(at)}.");
            return false;
        }

        at += length;
        return true;
    }
}
