using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>Operators on scalars, each with what it means for a value or for none.</summary>
internal static class ScalarConditions
{
    public static Gen<Condition<string?>> Text(params string[] operands) =>
        from operand in Gen.Elements(operands)
        from prefix in Gen.Choose(1, operand.Length).Select(length => operand[..length])
        from suffix in Gen.Choose(1, operand.Length).Select(length => operand[^length..])
        from condition in Gen.Elements(
            Of($"eq: \"{operand}\"", text => text == operand),
            Of($"neq: \"{operand}\"", text => text != operand),
            Of($"in: [\"{operand}\", \"Ash\"]", text => text == operand || text == "Ash"),
            Of($"nin: [\"{operand}\"]", text => text != operand),
            Of("eq: null", text => text is null),
            Of("neq: null", text => text is not null),
            Of($"contains: \"{suffix}\"", text => text?.Contains(suffix, StringComparison.Ordinal) == true),
            Of($"ncontains: \"{suffix}\"", text => text?.Contains(suffix, StringComparison.Ordinal) != true),
            Of($"startsWith: \"{prefix}\"", text => text?.StartsWith(prefix, StringComparison.Ordinal) == true),
            Of($"nendsWith: \"{suffix}\"", text => text?.EndsWith(suffix, StringComparison.Ordinal) != true))
        select condition;

    public static Gen<Condition<T?>> Number<T>(params T[] operands)
        where T : struct, IComparable<T>, IFormattable =>
        Comparable(operands, number => number.ToString(null, CultureInfo.InvariantCulture));

    /// <summary>Days from the first one.</summary>
    public static Gen<Condition<int?>> DayNumber { get; } = Comparable([0, 2, 3, 6], day => $"\"{RandomRailway.Date(day)}\"");

    public static Gen<Condition<bool?>> Flag { get; } = Gen.Elements(
        new Condition<bool?>("{ eq: true }", value => value == true),
        new Condition<bool?>("{ neq: true }", value => value != true),
        new Condition<bool?>("{ eq: false }", value => value == false),
        new Condition<bool?>("{ neq: null }", value => value is not null));

    /// <summary>One value of an enum, by its name in the API.</summary>
    public static Gen<Condition<string>> Choice(params string[] names) =>
        from name in Gen.Elements(names)
        from condition in Gen.Elements(
            new Condition<string>($"{{ eq: {name} }}", value => value == name),
            new Condition<string>($"{{ neq: {name} }}", value => value != name),
            new Condition<string>($"{{ in: [{name}] }}", value => value == name),
            new Condition<string>($"{{ nin: [{name}, {names[0]}] }}", value => value != name && value != names[0]))
        select condition;

    /// <summary>Dates as their first and last days, from the first day of all.</summary>
    public static Gen<Condition<(int Earliest, int Latest)?>> UncertainDate { get; } =
        from day in Gen.Choose(0, 6)
        from isCertain in Gen.Elements(true, false)
        from word in Gen.Elements("eq", "neq", "gt", "gte", "lt", "lte", "null", "earliest", "latest")
        from bound in DayNumber
        select word switch
        {
            "null" => new Condition<(int Earliest, int Latest)?>("{ eq: null }", date => date is null),
            "earliest" => new Condition<(int Earliest, int Latest)?>($"{{ earliest: {bound} }}", date => bound.Holds(date?.Earliest)),
            "latest" => new Condition<(int Earliest, int Latest)?>($"{{ latest: {bound} }}", date => bound.Holds(date?.Latest)),
            _ => new Condition<(int Earliest, int Latest)?>(
                $"{{ {word}: \"{RandomRailway.Date(day)}\", certainty: {(isCertain ? "CERTAIN" : "POSSIBLE")} }}",
                date => Compare(date, word, day, isCertain)),
        };

    // Goes through the readings one by one.
    private static bool Compare((int Earliest, int Latest)? date, string word, int day, bool isCertain)
    {
        if (date is not { } given)
        {
            return word == "neq";
        }

        var readings = Enumerable.Range(given.Earliest, given.Latest - given.Earliest + 1);
        bool Holds(int reading) => word switch
        {
            "eq" => reading == day,
            "neq" => reading != day,
            "gt" => reading > day,
            "gte" => reading >= day,
            "lt" => reading < day,
            _ => reading <= day,
        };
        return isCertain ? readings.All(Holds) : readings.Any(Holds);
    }

    private static Gen<Condition<T?>> Comparable<T>(T[] operands, Func<T, string> write)
        where T : struct, IComparable<T> =>
        from operand in Gen.Elements(operands)
        let text = write(operand)
        from condition in Gen.Elements(
            new Condition<T?>($"{{ eq: {text} }}", value => value is { } given && given.CompareTo(operand) == 0),
            new Condition<T?>($"{{ neq: {text} }}", value => value is not { } given || given.CompareTo(operand) != 0),
            new Condition<T?>($"{{ gt: {text} }}", value => value is { } given && given.CompareTo(operand) > 0),
            new Condition<T?>($"{{ gte: {text} }}", value => value is { } given && given.CompareTo(operand) >= 0),
            new Condition<T?>($"{{ lt: {text} }}", value => value is { } given && given.CompareTo(operand) < 0),
            new Condition<T?>($"{{ lte: {text} }}", value => value is { } given && given.CompareTo(operand) <= 0),
            new Condition<T?>($"{{ in: [{text}] }}", value => value is { } given && given.CompareTo(operand) == 0),
            new Condition<T?>($"{{ nin: [{text}] }}", value => value is not { } given || given.CompareTo(operand) != 0),
            new Condition<T?>("{ eq: null }", value => value is null),
            new Condition<T?>("{ neq: null }", value => value is not null))
        select condition;

    private static Condition<string?> Of(string text, Func<string?, bool> holds) => new($"{{ {text} }}", holds);
}
