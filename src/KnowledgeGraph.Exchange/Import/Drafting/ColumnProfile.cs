using System.Globalization;

namespace KnowledgeGraph.Exchange.Import.Drafting;

/// <summary>The properties that the values of one path of records have in common.</summary>
internal sealed class ColumnProfile(string path, Func<string, bool> isDate, DistinctBudget budget)
{
    private const int MaxEnumeration = 12;
    private static readonly string[] Booleans = ["true", "false", "yes", "no", "0", "1"];
    private static readonly string[] DateFormats =
    [
        "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "d.M.yyyy", "d/M/yyyy", "M/d/yyyy", "d MMMM yyyy", "MMMM d, yyyy",
    ];

    private readonly Dictionary<string, int> _types = new(StringComparer.Ordinal);

    public string Path { get; } = path;

    /// <summary>Values.</summary>
    public int Count { get; private set; }

    /// <summary>Records with a value.</summary>
    public int Records { get; private set; }

    /// <summary>Records with several values.</summary>
    public int Multiple { get; private set; }

    /// <summary>The distinct values.</summary>
    public DistinctValues Values { get; } = new(budget);

    public bool IsUnique => Count == Records && Values.IsExact && Values.Count == Count && Count > 0;

    /// <summary>The form of its dates, where they are not EDTF.</summary>
    public string DateFormat => DateFormats.FirstOrDefault(format => _types.GetValueOrDefault(format) == Count) ?? "";

    /// <summary>The type that most of its values have, if at least nine of ten do.</summary>
    public string Type
    {
        get
        {
            if (DateFormat.Length > 0)
            {
                return "date";
            }

            foreach (var type in new[] { "boolean", "integer", "decimal", "date", "url" })
            {
                if (_types.GetValueOrDefault(type) * 10 >= Count * 9 && Count > 0 && (type != "boolean" || Values.Count == 2))
                {
                    return type;
                }
            }

            return "text";
        }
    }

    /// <summary>Values that do not have the type.</summary>
    public int Strange => Type == "text" || DateFormat.Length > 0 ? 0 : Count - _types.GetValueOrDefault(Type);

    /// <summary>Whether few values come again and again.</summary>
    public bool IsEnumeration => Type == "text" && Values.Count is > 1 and <= MaxEnumeration && Count >= 3 * Values.Count
        && Values.Held.Keys.All(value => value.Length <= 40 && value.Any(char.IsAsciiLetter));

    public void Take(IReadOnlyList<string> values)
    {
        Records += values.Count > 0 ? 1 : 0;
        Multiple += values.Count > 1 ? 1 : 0;
        foreach (var value in values)
        {
            Count++;
            Values.Add(value);
            foreach (var type in Types(value))
            {
                _types[type] = _types.GetValueOrDefault(type) + 1;
            }
        }
    }

    private IEnumerable<string> Types(string value)
    {
        if (Booleans.Contains(value, StringComparer.OrdinalIgnoreCase))
        {
            yield return "boolean";
        }

        // A number that begins with 0 is a code.
        var isCode = value.Length > 1 && value[0] == '0' && char.IsAsciiDigit(value[1]);
        if (!isCode && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            yield return "integer";
        }

        if (!isCode && value.Length <= 28
            && decimal.TryParse(value,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
        {
            yield return "decimal";
        }

        if (value.Length is >= 4 and <= 40)
        {
            if (value.Contains('-', StringComparison.Ordinal) && isDate(value))
            {
                yield return "date";
            }

            foreach (var format in DateFormats.Where(format =>
                DateTime.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
            {
                yield return format;
            }
        }

        if (value.StartsWith("http", StringComparison.Ordinal) && Uri.TryCreate(value, UriKind.Absolute, out _))
        {
            yield return "url";
        }
    }
}
