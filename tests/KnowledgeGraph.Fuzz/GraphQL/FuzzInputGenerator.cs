using System.Text;
using KnowledgeGraph.Fuzz.Documents;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.GraphQL;

/// <summary>
/// Makes inputs: requests for a schema, the same with bytes changed, pieces of the language in any order, much of one piece, and bytes of
/// no meaning.
/// </summary>
internal sealed class FuzzInputGenerator(Schema schema)
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "=", "|", "&", "...", ",", " ", "\n", "\r", "\uFEFF", "#", "# x\n", "\"",
        "\"\"\"", "\\", "\\u", "\\u{", "\"\\u{1F600}\"",
        "\"\\uD800\"", "a", "name", "on", "query", "mutation", "subscription", "fragment", "type", "extend", "schema", "interface", "union",
        "enum", "input", "directive",
        "scalar", "implements", "repeatable", "null", "true", "0", "-", "01", "1.5e", "1e400", "99999999999999999999", "é", "🚂", "\0",
        "\u2028", "__typename", "__schema", "__type(name:",
        "{ types { fields { type {", "... on Node {", "...F ", "fragment F on Node {", "$v: ", "@include(if: $v)", "@skip(if: true)",
        "{ a: ", "[ [ [",
    ];

    private static readonly string[] JsonPieces =
    [
        "{", "}", "[", "]", ",", ":", "\"v0_0\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"a\\u0000\"", "null", "true", "-0", "1e400",
        "-1e-400", "123456789012345678901234567890", "0.1", "\"",
        " ", "\n", "// c", "NaN", "'a'", "\\", "\"v0_0\":\"\\ud800\"", "{\"v0_0\":", "{\"v0_1\":", "\"id\"", "\uFEFF", "[[[[[[[[",
    ];

    private readonly RequestGenerator _requests = new(schema);

    public FuzzInput Generate(Randomness random)
    {
        switch (random.Below(10))
        {
            case < 4:
                var request = _requests.Generate(random);
                return new FuzzInput(Bytes(request.Document), Variables(request.Variables, random));
            case < 6:
                request = _requests.Generate(random);
                return new FuzzInput(Damage(Bytes(request.Document), random), Damage(Bytes(request.Variables ?? "{}"), random));
            case < 8:
                return new FuzzInput(
                    Bytes(Shuffle(Pieces, random, random.Between(1, 60))), Bytes(Shuffle(JsonPieces, random, random.Between(0, 12))));
            case 8:
                return new FuzzInput(Bytes(Repeat(random)), Bytes("{}"));
            default:
                return new FuzzInput(Noise(random, random.Below(200)), Noise(random, random.Below(40)));
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Variables(string? json, Randomness random) =>
        random.Chance(80)
            ? Bytes(json ?? "")
            : Bytes($"{{\"v0_0\":{Shuffle(JsonPieces, random, random.Between(1, 6))},\"v0_1\":\"\\ud800\"}}");

    private static string Shuffle(string[] pieces, Randomness random, int count)
    {
        var text = new StringBuilder();
        for (; count > 0; count--)
        {
            text.Append(random.Pick(pieces)).Append(random.Chance(50) ? " " : "");
        }

        return text.ToString();
    }

    /// <summary>One or two pieces many times over: what nests nests deep, what is a list gets long.</summary>
    private static string Repeat(Randomness random)
    {
        var unit = Shuffle(Pieces, random, random.Between(1, 3));
        var text = new StringBuilder(random.Chance(50) ? "{ " : "");
        for (var count = random.Between(10, 400); count > 0; count--)
        {
            text.Append(unit).Append(' ');
        }

        return text.Append(Shuffle(Pieces, random, random.Below(5))).ToString();
    }

    private static byte[] Damage(byte[] bytes, Randomness random)
    {
        for (var count = bytes.Length == 0 ? 0 : random.Between(1, 4); count > 0; count--)
        {
            bytes[random.Below(bytes.Length)] = (byte)random.Below(256);
        }

        return random.Chance(20) ? bytes[..random.Below(bytes.Length + 1)] : bytes;
    }

    private static byte[] Noise(Randomness random, int length)
    {
        var bytes = new byte[length];
        for (var at = 0; at < length; at++)
        {
            bytes[at] = (byte)random.Next();
        }

        return bytes;
    }
}
