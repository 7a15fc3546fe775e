using System.Text;

namespace KnowledgeGraph.Fuzz.Facts.Mutations;

/// <summary>One piece many times over: what nests nests deep, what is a list gets long, what is a word gets longer than it may.</summary>
internal static class RepeatMutation
{
    private static readonly string[] Units =
    [
        "[", "{", "- ", "a: ", "? ", "{a: ", "[[", "- - ", "a:\n ", "&a ", "!a ", "\"", "'", "\\", "|\n", "#", "%", "a", "é", "\U0001F686",
        " ", "\n", "\r", "\t", "*a ", "<<: ", "---\n",
        "a: 1\n", "- a\n", ", ", "a, ", "x: &a [*a]\n", "\"\\u0041\"", "..", "?a serves ?b, ",
    ];

    public static string Apply(string text, Randomness random)
    {
        var repeated = new StringBuilder();
        var unit = random.Pick(Units) + (random.Chance(30) ? random.Pick(Units) : "");
        for (var count = random.Chance(95) ? random.Between(2, 400) : random.Between(10_000, 70_000); count > 0; count--)
        {
            repeated.Append(unit);
        }

        return text.Insert(random.Below(text.Length + 1), repeated.ToString());
    }
}
