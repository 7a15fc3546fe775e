using System.Globalization;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Fit;

public sealed class AmountReaderTests
{
    private static readonly string[] Units =
    [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Scales = ["", " thousand", " million", " billion"];

    [Fact]
    public void Number_InWordsOrGroups_IsReadAsAWhole() => Prop.ForAll(
        Gen.OneOf(Gen.Choose(1, 2_000), Gen.Choose(1, int.MaxValue)).ArrayOf(8).ToArbitrary(),
        numbers =>
        {
            List<(decimal Number, string Text, bool IsThere)> cases = [];
            foreach (var number in numbers)
            {
                string[] texts =
                [
                    InWords(number, "and "), InWords(number, ""), Grouped(number, ","), Grouped(number, "."), Grouped(number, " "),
                    Grouped(number, "\u202F"), Grouped(number, "'"), number.ToString(CultureInfo.InvariantCulture),
                ];
                foreach (var text in texts)
                {
                    cases.Add((number, text, true));
                    cases.Add((-(decimal)number, text, false));
                    cases.Add((-(decimal)number, "minus " + text, true));
                }

                cases.Add((number + 1m, InWords(number, "and "), false));
                cases.Add((number * 1_000m, Grouped(number, ","), false));
            }

            AreThere([.. cases.Select(each => (each.Number, each.Text))], "en").ShouldBe(
                cases.Select(each => each.IsThere), string.Join('\n', cases.Select(each => $"{each.Number} in {each.Text}")));
        }).ShouldHold(20);

    [Theory]
    [InlineData("de", "vier Millionen zwei hundert tausend", 4_200_000)]
    [InlineData("de", "zweieinhalb Millionen", 2_500_000)]
    [InlineData("de", "eine halbe Million", 500_000)]
    [InlineData("fr", "deux cent cinquante mille", 250_000)]
    [InlineData("fr", "un demi-million", 500_000)]
    [InlineData("fr", "deux millions et demi", 2_500_000)]
    [InlineData("fr", "au moins 3", 3)]
    [InlineData("en", "one million, two million and three million", 2_000_000)]
    [InlineData("en", "one million, two million and three million", 3_000_000)]
    [InlineData("en", "a million two of them saw", 1_000_000)]
    [InlineData("en", "5 m of cable", 5)]
    [InlineData("es", "doscientos cincuenta y tres mil", 253_000)]
    [InlineData("es", "medio millón", 500_000)]
    [InlineData("es", "dos millones y medio", 2_500_000)]
    public void Number_InManyLanguages_IsReadByTheirWords(string language, string text, int number) =>
        AreThere([(number, text)], language).ShouldBe([true]);

    [Theory]
    [InlineData("fr", "5 pour cent", 100)]
    [InlineData("es", "5 por ciento", 100)]
    [InlineData("en", "2 m", 1)]
    [InlineData("en", "3.3.2019", 332019)]
    [InlineData("en", "1,2,3", 123)]
    [InlineData("en", "0,250", 250)]
    public void Number_InAnotherOne_IsNotThere(string language, string text, int number) =>
        AreThere([(number, text)], language).ShouldBe([false]);

    [Fact]
    public void Number_ThatIsTooLong_IsNotRead() => AreThere(
        [
            (1, string.Join(' ', Enumerable.Repeat("111", 50_000))),
            (1, new string('9', 100_000)),
            (1, string.Join(' ', Enumerable.Repeat("nine million", 50_000))),
            (1, "ninety billion billion billion billion billion"),
        ],
        "en").ShouldAllBe(isThere => !isThere);

    /// <summary>Whether each number is in its text, as a set says whose statements cite such texts.</summary>
    private static bool[] AreThere((decimal Number, string Text)[] cases, string language)
    {
        var texts = cases.Select((each, i) => $"Name{Letters(i)} hat {each.Text} zz").ToArray();
        var facts = string.Concat(cases.Select((each, i) => string.Create(
            CultureInfo.InvariantCulture, $"  e{i}: {{ kind: Agent, name: Name{Letters(i)}, statements: [{{ members: {each.Number}, evidence: <{texts[i]}> }}] }}\n")));
        return
        [
            .. new FitSet(string.Join("\n\n", texts), facts, $"published: 2025-01-20, language: {language}").Compile().FactSet.ShouldNotBeNull().Statements
                .OrderBy(statement => int.Parse(statement.Subject.AsSpan(1), CultureInfo.InvariantCulture))
                .Select(statement => statement.Evidence[0].Fit.Amount == PassageFit.InPassage),
        ];
    }

    private static string Letters(int number) => new([(char)('a' + (number / 26)), (char)('a' + (number % 26))]);

    private static string Grouped(int number, string sign) =>
        number.ToString("#,0", new NumberFormatInfo { NumberGroupSeparator = sign });

    private static string InWords(int number, string and)
    {
        List<string> groups = [];
        for (var (rest, scale) = (number, 0); rest > 0; rest /= 1_000, scale++)
        {
            if (rest % 1_000 > 0)
            {
                groups.Insert(0, Below1000(rest % 1_000, and) + Scales[scale]);
            }
        }

        return string.Join(' ', groups);
    }

    private static string Below1000(int number, string and)
    {
        var hundreds = number >= 100 ? $"{Units[number / 100]} hundred" : "";
        var rest = number % 100;
        var small = rest < 20 ? Units[rest] : Tens[rest / 10] + (rest % 10 == 0 ? "" : "-" + Units[rest % 10]);
        return hundreds.Length == 0 ? small : small.Length == 0 ? hundreds : $"{hundreds} {and}{small}";
    }
}
