using System.Collections.Concurrent;
using System.Globalization;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// The words of a language by which a passage is read: hedges, numbers, months. They are data, one file for each language in
/// <c>Fit/Words</c>; a language without a file is read without them.
/// </summary>
internal sealed class FitWords
{
    private static readonly ConcurrentDictionary<string, FitWords?> Languages = new(StringComparer.Ordinal);

    private const string Resources = "fit-words.";
    private const string SignSection = "sign ";
    private const string RelativeSection = "relative ";

    private static readonly Lazy<FitWords[]> All = new(() =>
    [
        .. typeof(FitWords).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Resources, StringComparison.Ordinal))
            .Select(name => Of(name.Substring(Resources.Length, name.Length - Resources.Length - ".txt".Length))!),
    ]);

    private readonly HashSet<string> _abbreviations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stops = new(StringComparer.Ordinal);

    private FitWords(string data)
    {
        foreach (var line in data.Split('\n'))
        {
            var colon = line.IndexOf(':');
            if (colon > 0 && line[0] != '#')
            {
                Read(line.Substring(0, colon).Trim(), line.Substring(colon + 1));
            }
        }
    }

    /// <summary>Words by which a text says that something is possible, planned or expected; each a list of folded words.</summary>
    public List<string[]> Possibilities { get; } = [];

    /// <summary>Words by which a text hands a claim on.</summary>
    public List<string[]> Reports { get; } = [];

    /// <summary>Words beside which the name of a speaker stands.</summary>
    public List<string[]> Speech { get; } = [];

    /// <summary>Words by which a text denies something.</summary>
    public List<string[]> Negations { get; } = [];

    /// <summary>Phrases in which the word of a hedge does not hedge: "last May".</summary>
    public List<string[]> Plain { get; } = [];

    /// <summary>
    /// Words by which a text counts from its own day, each with the days that it may be away: "yesterday" less than "last summer", and that
    /// less than "three years ago". Words that only join a date to something ("since", "before") are none of them.
    /// </summary>
    public List<(string[] Words, int Days)> RelativeDates { get; } = [];

    /// <summary>Words beside a date that leave open which day of it is meant: "early", "after", "on Monday".</summary>
    public List<string[]> PartsOfDates { get; } = [];

    /// <summary>The letters between the two parts of a compound; empty for a language that does not write compounds as one word.</summary>
    public List<string> Links { get; } = [];

    /// <summary>The months, from 1, by their names.</summary>
    public Dictionary<string, int> Months { get; } = new(StringComparer.Ordinal);

    /// <summary>The values of number words, of which others can be made: "twenty" and "five"; below 1 the parts, such as "half".</summary>
    public Dictionary<string, decimal> Numbers { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that count on their own or before a multiplier, and are added to nothing: "a", "twice", "first".</summary>
    public Dictionary<string, decimal> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>Words between the parts of a number, such as "and".</summary>
    public HashSet<string> Joining { get; } = new(StringComparer.Ordinal);

    /// <summary>Words between a part and what it is of: "half a million".</summary>
    public HashSet<string> Articles { get; } = new(StringComparer.Ordinal);

    /// <summary>Words before a negative number, which may mean something else.</summary>
    public HashSet<string> Minus { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that multiply the number before them.</summary>
    public Dictionary<string, decimal> Multipliers { get; } = new(StringComparer.Ordinal);

    /// <summary>Words in place of a sign.</summary>
    public Dictionary<char, List<string[]>> Signs { get; } = [];

    /// <summary>Those of them that are several words.</summary>
    public List<string[]> SignPhrases { get; } = [];

    /// <summary>The words of a language; null where there are none.</summary>
    /// <param name="tag">A BCP 47 tag; null where the language is not known.</param>
    public static FitWords? Of(string? tag)
    {
        if (tag is null)
        {
            return null;
        }

        var hyphen = tag.IndexOf('-');
        return Languages.GetOrAdd((hyphen < 0 ? tag : tag.Substring(0, hyphen)).ToLowerInvariant(), Load);
    }

    /// <summary>Whether a point after the word belongs to it.</summary>
    public bool IsAbbreviation(string word) => _abbreviations.Contains(word);

    /// <summary>Whether a word stands in any text, whatever that is about.</summary>
    public bool IsStop(string word) => _stops.Contains(word);

    /// <summary>Whether a word stands in any text of one of the languages.</summary>
    public static bool IsStopAnywhere(string word) => Array.Exists(All.Value, words => words.IsStop(word));

    private static FitWords? Load(string language)
    {
        using var stream = typeof(FitWords).Assembly.GetManifestResourceStream($"{Resources}{language}.txt");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return new FitWords(reader.ReadToEnd());
    }

    private void Read(string section, string list)
    {
        foreach (var item in list.Split([','], StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = item.IndexOf('=');
            var words = Words(sign < 0 ? item : item.Substring(0, sign));
            if (words.Length == 0)
            {
                continue;
            }

            switch (section)
            {
                case "abbreviation":
                    _abbreviations.Add(words[0]);
                    break;
                case "stop":
                    _stops.Add(words[0]);
                    break;
                case "month":
                    Months[words[0]] = (int)Value(item, sign);
                    break;
                case "number":
                    Numbers[words[0]] = Value(item, sign);
                    break;
                case "count":
                    Counts[words[0]] = Value(item, sign);
                    break;
                case "joining":
                    Joining.Add(words[0]);
                    break;
                case "article":
                    Articles.Add(words[0]);
                    break;
                case "link":
                    Links.Add(words[0]);
                    break;
                case "minus":
                    Minus.Add(words[0]);
                    break;
                case "multiplier":
                    Multipliers[words[0]] = Value(item, sign);
                    break;
                case var _ when section.StartsWith(RelativeSection, StringComparison.Ordinal):
                    RelativeDates.Add((words, int.Parse(section.Substring(RelativeSection.Length), CultureInfo.InvariantCulture)));
                    break;
                default:
                    List(section).Add(words);
                    if (section.StartsWith(SignSection, StringComparison.Ordinal) && words.Length > 1)
                    {
                        SignPhrases.Add(words);
                    }

                    break;
            }
        }
    }

    private List<string[]> List(string section) => section switch
    {
        "possibility" => Possibilities,
        "report" => Reports,
        "speech" => Speech,
        "negation" => Negations,
        "plain" => Plain,
        "part of a date" => PartsOfDates,
        _ when section.StartsWith(SignSection, StringComparison.Ordinal) => Sign(section[section.Length - 1]),
        _ => throw new InvalidOperationException($"A list of words has the unknown section '{section}'."),
    };

    private List<string[]> Sign(char sign)
    {
        if (!Signs.TryGetValue(sign, out var words))
        {
            Signs.Add(sign, words = []);
        }

        return words;
    }

    private static decimal Value(string item, int sign) =>
        decimal.Parse(item.Substring(sign + 1).Trim(), NumberStyles.Number, CultureInfo.InvariantCulture);

    private static string[] Words(string text) => [.. FitTokenizer.Tokenize(text).Select(token => token.Folded)];
}
