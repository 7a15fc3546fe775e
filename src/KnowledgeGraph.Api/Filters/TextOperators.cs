using System.Text;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Filters;

/// <summary>Whether a text satisfies a condition. An empty text is a missing one.</summary>
internal delegate bool TextTest(ReadOnlySpan<byte> text);

/// <summary>
/// The operators of <c>StringFilter</c>: bytewise, hence case-sensitive, except for those whose names begin with <c>i</c>, which compare by
/// the simple case mapping of Unicode, character by character.
/// </summary>
internal static class TextOperators
{
    private delegate bool TextMatch(ReadOnlySpan<byte> text, ReadOnlySpan<byte> operand);

    /// <param name="meant">Replaces a text that is compared as a whole, such as a former id; null if none is replaced.</param>
    public static TextTest Compile(object operators, FilterScope scope, Func<string, string>? meant = null)
    {
        var given = (InputObject)operators;
        var tests = new List<TextTest>();
        foreach (var name in given.Names)
        {
            switch (given[name])
            {
                case string operand:
                    scope.Spend(1);
                    var isWhole = meant is not null && name is (Operators.Equal or Operators.NotEqual);
                    tests.Add(Single(name, isWhole ? meant!(operand) : operand));
                    break;
                case object?[] operands:
                    scope.Spend(operands.Length);
                    tests.Add(Several(
                        isIn: name == Operators.In,
                        meant is null ? operands : Array.ConvertAll(operands, operand => (object?)meant((string)operand!))));
                    break;
                case null when name is Operators.Equal or Operators.NotEqual:
                    var isAbsent = name == Operators.Equal;
                    tests.Add(text => text.IsEmpty == isAbsent);
                    break;
            }
        }

        return All(tests);
    }

    private static TextTest All(List<TextTest> tests)
    {
        if (tests.Count == 1)
        {
            return tests[0];
        }

        TextTest[] every = [.. tests];
        return text =>
        {
            foreach (var test in every)
            {
                if (!test(text))
                {
                    return false;
                }
            }

            return true;
        };
    }

    private static TextTest Single(string name, string operand)
    {
        var utf8 = Encoding.UTF8.GetBytes(operand);
        return name switch
        {
            Operators.EqualIgnoringCase => CaseInsensitiveText.Test(static (text, other) =>
                text.Equals(other, StringComparison.OrdinalIgnoreCase), operand),
            Operators.ContainsIgnoringCase => CaseInsensitiveText.Test(static (text, other) =>
                text.Contains(other, StringComparison.OrdinalIgnoreCase), operand),
            Operators.StartsWithIgnoringCase => CaseInsensitiveText.Test(static (text, other) =>
                text.StartsWith(other, StringComparison.OrdinalIgnoreCase), operand),
            Operators.Equal => Test(static (text, operand) => text.SequenceEqual(operand), expected: true),
            Operators.NotEqual => Test(static (text, operand) => text.SequenceEqual(operand), expected: false),
            Operators.Contains => Test(static (text, operand) => text.IndexOf(operand) >= 0, expected: true),
            Operators.NotContains => Test(static (text, operand) => text.IndexOf(operand) >= 0, expected: false),
            Operators.StartsWith => Test(static (text, operand) => text.StartsWith(operand), expected: true),
            Operators.NotStartsWith => Test(static (text, operand) => text.StartsWith(operand), expected: false),
            Operators.EndsWith => Test(static (text, operand) => text.EndsWith(operand), expected: true),
            _ => Test(static (text, operand) => text.EndsWith(operand), expected: false),
        };

        TextTest Test(TextMatch match, bool expected) => text => match(text, utf8) == expected;
    }

    private static TextTest Several(bool isIn, object?[] operands)
    {
        var texts = Array.ConvertAll(operands, static operand => Encoding.UTF8.GetBytes((string)operand!));
        return text =>
        {
            foreach (var operand in texts)
            {
                if (text.SequenceEqual(operand))
                {
                    return isIn;
                }
            }

            return !isIn;
        };
    }
}
