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

    /// <summary>A value: enumeration values and the names of kinds as words, everything else as it is.</summary>
    public string Value(string cell) => string.Join("; ", cell.Split("; ").Select(part => _constants.GetValueOrDefault(part, part)));

    /// <summary>
    /// The headings of columns that are named by their paths: the last part that says something, and more of the path where two columns
    /// would have the same.
    /// </summary>
    public static IReadOnlyList<string> Headings(IReadOnlyList<string> paths)
    {
        var parts = paths.Select(path => Telling(path.Split('.'))).ToArray();
        var depths = Enumerable.Repeat(1, parts.Length).ToArray();
        bool isAmbiguous;
        do
        {
            isAmbiguous = false;
            foreach (var same in Enumerable.Range(0, parts.Length).GroupBy(column => Heading(parts[column], depths[column])).Where(same => same.Count() > 1))
            {
                foreach (var column in same.Where(column => depths[column] < parts[column].Length))
                {
                    depths[column]++;
                    isAmbiguous = true;
                }
            }
        }
        while (isAmbiguous);
        return [.. parts.Select((path, column) => Sentence(Heading(path, depths[column])))];
    }

    private static string LabelOf(EnumValueDefinition value) => value.Value switch
    {
        Kind kind => kind.Label,
        Predicate predicate => predicate.Label,
        EnumerationValue item => item.Label,
        _ => Lower(value.Name),
    };

    private static string Lower(string constant) => constant.Replace('_', ' ').ToLowerInvariant();

    private static string[] Telling(string[] path)
    {
        var telling = path.Where(part => !Trivial.Contains(part)).ToArray();
        return telling.Length > 0 ? telling : [path[^1]];
    }

    private static string Heading(string[] path, int depth) => string.Join(", ", path[^Math.Min(depth, path.Length)..].Select(Words));

    private static string Words(string name) => name switch
    {
        // The column that a table has for the fields of the root.
        "field" => "",
        "totalCount" => "Count",
        _ => Split(name),
    };

    private static string Split(string name) => string.Join(' ', Boundary().Split(name)
        .Select(word => Months.Contains(word) || word.Skip(1).Any(char.IsUpper) ? word : word.ToLowerInvariant()));

    private static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])")]
    private static partial Regex Boundary();
}
