using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.Selecting;

/// <summary>The values that parameters are given, read as what they stand for.</summary>
/// <param name="values">By name.</param>
internal readonly struct ParameterValues(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
{
    private const int MaxLength = 200;

    public bool Has(SelectionParameter parameter) => values.ContainsKey(parameter.Name);

    /// <exception cref="SelectionFaultException">The first is given without the second.</exception>
    public void Require(SelectionParameter parameter, SelectionParameter other)
    {
        if (Has(parameter) && !Has(other))
        {
            throw new SelectionFaultException(
                parameter.Name, $"says something only together with {other.Name}: give that too, or leave it out.");
        }
    }

    /// <summary>The day; null if none is given.</summary>
    public int? Date(SelectionParameter parameter) => Single(parameter) is not { } text ? null
        : Day.TryParse(text, out var day) ? day
        : throw new SelectionFaultException(parameter.Name, $"has \"{text}\": write a day as 2024-05-31.");

    /// <summary>The number; null if none is given.</summary>
    public int? Number(SelectionParameter parameter, int min, int max) => Single(parameter) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max ? number
        : throw new SelectionFaultException(parameter.Name, $"has \"{text}\": it is a whole number from {min} to {max}.");

    /// <summary>The flag; null if it is not given.</summary>
    public bool? Flag(SelectionParameter parameter) => Single(parameter) switch
    {
        null => null,
        var text when IsSame("true", text) => true,
        var text when IsSame("false", text) => false,
        var text => throw new SelectionFaultException(parameter.Name, $"has \"{text}\": it is true or false."),
    };

    public Certainty Certainty(SelectionParameter parameter) => Single(parameter) switch
    {
        null => KnowledgeGraph.Certainty.Possibly,
        var text when IsSame("possible", text) || IsSame("possibly", text) => KnowledgeGraph.Certainty.Possibly,
        var text when IsSame("certain", text) || IsSame("certainly", text) => KnowledgeGraph.Certainty.Certainly,
        var text => throw new SelectionFaultException(parameter.Name, $"has \"{text}\": it is possible or certain."),
    };

    /// <summary>The values of an enumeration; empty if none are given.</summary>
    public ImmutableArray<T> Members<T>(SelectionParameter parameter)
        where T : struct, Enum => Items(parameter, value =>
        Enum.GetValues<T>().Where(each => IsSame(each.ToString(), value)).Select(static each => (T?)each).FirstOrDefault()
            ?? throw new SelectionFaultException(
                parameter.Name, $"has \"{value}\": it is one of {string.Join(", ", Enum.GetValues<T>().Select(static each => Words.Of(each)))}."));

    /// <summary>The items of a list, each once; empty if none are given.</summary>
    public ImmutableArray<T> Items<T>(SelectionParameter parameter, Func<string, T> find)
    {
        if (!values.TryGetValue(parameter.Name, out var given))
        {
            return [];
        }

        const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        var items = given.SelectMany(static text => text.Split(',', Trimmed)).Take(SelectionParameters.MaxValues + 1).ToArray();
        return items switch
        {
            [] => throw Empty(parameter),
            { Length: > SelectionParameters.MaxValues } =>
                throw new SelectionFaultException(parameter.Name, $"has more than {SelectionParameters.MaxValues} values."),
            _ when items.Any(static item => item.Length > MaxLength) =>
                throw new SelectionFaultException(parameter.Name, "has a value that is too long."),
            _ => [.. items.Select(find).Distinct()],
        };
    }

    /// <summary>Whether two names are the same in any case, <c>servedBy</c> as <c>SERVED_BY</c>.</summary>
    public static bool IsSame(string name, string given) => string.Equals(
        name.Replace("_", "", StringComparison.Ordinal), given.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private string? Single(SelectionParameter parameter) => values.GetValueOrDefault(parameter.Name) switch
    {
        null => null,
        [{ Length: > 0 and <= MaxLength } only] => only,
        [{ Length: > MaxLength }] => throw new SelectionFaultException(parameter.Name, "is too long."),
        [""] or [] => throw Empty(parameter),
        var given => throw new SelectionFaultException(parameter.Name, $"is given {given.Count} times: it has one value."),
    };

    private static SelectionFaultException Empty(SelectionParameter parameter) =>
        new(parameter.Name, "is empty, which selects nothing: give a value, or leave it out.");
}
