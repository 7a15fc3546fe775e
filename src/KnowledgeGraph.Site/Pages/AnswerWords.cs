using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Site.Pages;

/// <summary>The names and values of an answer as people would write them.</summary>
internal sealed partial class AnswerWords
{
    /// <summary>Parts of a path that say what every value is, and not which one it is.</summary>
    private static readonly HashSet<string> Trivial = new(StringComparer.Ordinal)
    {
        "name", "text", "edtf", "title", "id", "symbol", "amount", "value", "statement", "statements", "label", "entity",
    };

    private const string Count = "totalCount";

    private static readonly HashSet<string> Months = new(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, StringComparer.Ordinal);

    private readonly Dictionary<string, string> _constants = new(StringComparer.Ordinal);

    /// <param name="schema">Its enumeration values are told from other texts; those of the ontology have its labels.</param>
    public AnswerWords(Schema schema)
    {
        foreach (var same in schema.Types.OfType<EnumType>().SelectMany(type => type.Values).Where(value => value.Name.Length > 1).GroupBy(value => value.Name))
        {
            var labels = same.Select(LabelOf).Distinct(StringComparer.Ordinal).ToArray();
            _constants[same.Key] = labels is [{ } label] ? label : Lower(same.Key);
        }

        // The name of a type that is one word could be any text.
        foreach (var kind in schema.Types.OfType<EnumType>().SelectMany(type => type.Values).Select(value => value.Value).OfType<Kind>())
        {
            if (kind.Name.Skip(1).Any(char.IsUpper))
            {
                _constants.TryAdd(kind.Name, kind.Label);
            }
        }
    }

    /// <summary>A value: an enumeration value or the name of a kind as words, everything else as it is.</summary>
    public string Value(string text) => _constants.GetValueOrDefault(text, text);

    /// <summary>
    /// The headings of values that are named by their paths: the last part that says something, and more of the path where two values would
    /// have the same.
    /// </summary>
    /// <param name="paths">The paths.</param>
    /// <param name="hasRoots">Whether the answer has several root fields, so that each heading says to which of them it belongs.</param>
    public static IReadOnlyList<string> Headings(IReadOnlyList<string> paths, bool hasRoots)
    {
        var known = paths.ToHashSet(StringComparer.Ordinal);
        var parts = paths.Select(path => Telling(path.Split('.'), known, hasRoots)).ToArray();
        var depths = Enumerable.Repeat(1, parts.Length).ToArray();
        bool isAmbiguous;
        do
        {
            isAmbiguous = false;
            var headings = Enumerable.Range(0, parts.Length).ToLookup(index => Heading(parts[index], depths[index], hasRoots));
            foreach (var same in headings.Where(same => same.Count() > 1))
            {
                foreach (var index in same.Where(index => depths[index] < parts[index].Length))
                {
                    depths[index]++;
                    isAmbiguous = true;
                }
            }
        }
        while (isAmbiguous);
        return [.. parts.Select((path, index) => Sentence(Heading(path, depths[index], hasRoots)))];
    }

    private static string LabelOf(EnumValueDefinition value) => value.Value switch
    {
        Kind kind => kind.Label,
        Predicate predicate => predicate.Label,
        EnumerationValue item => item.Label,
        _ => Lower(value.Name),
    };

    private static string Lower(string constant) => constant.Replace('_', ' ').ToLowerInvariant();

    private static string[] Telling(string[] path, HashSet<string> known, bool hasRoots)
    {
        // The number of a root field is what the field says, unless a list is shown as well.
        var isCount = hasRoots && path is [var root, Count] && !known.Contains(root);
        var telling = path.Where((part, index) => (hasRoots && index == 0) || !(Trivial.Contains(part) || (isCount && part == Count))).ToArray();
        return telling.Length > 0 ? telling : [path[^1]];
    }

    private static string Heading(string[] path, int depth, bool hasRoots)
    {
        var last = path[^Math.Min(depth, path.Length)..];
        return string.Join(", ", (hasRoots && last.Length < path.Length ? [path[0], .. last] : last).Select(Words));
    }

    private static string Words(string name) => name switch
    {
        Count => "count",
        "__typename" => "kind",
        _ => Split(name),
    };

    private static string Split(string name) => string.Join(' ', Boundary().Split(name)
        .Select(word => Months.Contains(word) || word.Skip(1).Any(char.IsUpper) ? word : word.ToLowerInvariant()));

    private static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])")]
    private static partial Regex Boundary();
}
