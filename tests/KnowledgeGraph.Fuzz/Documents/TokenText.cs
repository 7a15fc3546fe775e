using System.Text;

namespace KnowledgeGraph.Fuzz.Documents;

/// <summary>Tokens and the text between them.</summary>
internal static class TokenText
{
    private static readonly string[] Gaps = [" ", " ", " ", " ", "\n", "\n  ", ",", "\t", "\r\n", "\r", " # a comment\n", "\uFEFF", ", ,"];

    /// <summary>Writes tokens with all kinds of ignored text between them, or with single spaces.</summary>
    public static string Join(IReadOnlyList<string> tokens, Randomness random)
    {
        var isPlain = random.Chance(40);
        var text = new StringBuilder();
        for (var index = 0; index < tokens.Count; index++)
        {
            var needsGap = index > 0 && !IsPunctuator(tokens[index - 1]) && !IsPunctuator(tokens[index]);
            if (isPlain && index > 0)
            {
                text.Append(' ');
            }
            else if (needsGap || random.Chance(30))
            {
                text.Append(random.Pick(Gaps));
            }

            text.Append(tokens[index]);
        }

        return text.ToString();
    }

    /// <summary>Appends the tokens of a type.</summary>
    public static void SplitType(string type, List<string> tokens)
    {
        var name = type.Trim('[', ']', '!');
        var start = type.IndexOf(name, StringComparison.Ordinal);
        tokens.AddRange(type[..start].Select(character => character.ToString()));
        tokens.Add(name);
        tokens.AddRange(type[(start + name.Length)..].Select(character => character.ToString()));
    }

    public static bool IsName(string token) => char.IsAsciiLetter(token[0]) || token[0] == '_';

    public static bool IsPunctuator(string token) =>
        token[0] is '{' or '}' or '(' or ')' or '[' or ']' or ':' or '!' or '$' or '@' or '=' or '|' or '&' || token == "...";

    /// <summary>The end of the group that starts at a token: after the closing bracket of an opening one, otherwise after the token.</summary>
    public static int EndOfGroup(IReadOnlyList<string> tokens, int start)
    {
        var depth = 0;
        for (var at = start; at < tokens.Count; at++)
        {
            depth += tokens[at] switch { "{" or "(" or "[" => 1, "}" or ")" or "]" => -1, _ => 0 };
            if (depth <= 0)
            {
                return at + 1;
            }
        }

        return tokens.Count;
    }
}
