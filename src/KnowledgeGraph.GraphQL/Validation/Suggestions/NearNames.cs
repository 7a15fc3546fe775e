using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Suggestions;

/// <summary>Names that a name may stand for: those that are made of its words, whatever their case, and those that are spelt nearly so.</summary>
internal static class NearNames
{
    /// <summary>Shorter names are in too many others by chance.</summary>
    private const int MinLength = 4;

    /// <summary>Longer names are not looked at: documents are written by anybody.</summary>
    private const int MaxLength = 100;

    /// <summary>Names that have each of its words, then names of which it has each word, then names with a similar spelling.</summary>
    /// <example><c>offices</c> finds <c>holdsOffice</c>, and <c>personById</c> finds <c>person</c>.</example>
    public static IEnumerable<string> Of(string name, IReadOnlyCollection<string> options) =>
        SharingWords(name, options).Concat(DidYouMean.Nearest(name, options)).Distinct(StringComparer.Ordinal);

    /// <summary>The values of an enumeration that a name may stand for.</summary>
    public static IEnumerable<string> Of(string name, EnumType type) => NearForms.Synonym(name, type) is { } synonym
        ? [synonym]
        : Of(name, [.. type.Values.Select(static value => value.Name)]);

    /// <summary>
    /// The fields of its own whose names end with a name: <c>stationType</c> for <c>type</c> is meant rather than a synonym that the type shares
    /// with every other.
    /// </summary>
    public static IEnumerable<string> OfOwn(string name, CompositeType type) => type.Fields
        .Where(field => !type.Interfaces.Any(shared => shared.FindField(field.Name) is not null)
            && Words(field.Name) is { Count: 2 } words && words[^1].Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(static field => field.Name);

    /// <summary>The name with the same letters, whatever their case and the underscores between them; null if none has.</summary>
    /// <example><c>holdsOffice</c> finds <c>HOLDS_OFFICE</c>.</example>
    public static string? WithSameLetters(string name, IEnumerable<string> options)
    {
        if (name.Length > MaxLength)
        {
            return null;
        }

        var letters = Letters(name);
        return options.FirstOrDefault(option => Letters(option).Equals(letters, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> SharingWords(string name, IReadOnlyCollection<string> options)
    {
        // A name of underscores alone has no words.
        if (name.Length is < MinLength or > MaxLength || Words(name) is not { Count: > 0 } words)
        {
            return [];
        }

        // The last word of a name says what it is: hasMember leads to members, and memberCount to a number.
        var longer = new List<(string Name, int Others, bool EndsOtherwise)>();
        var shorter = new List<(string Name, int Others)>();
        foreach (var option in options)
        {
            var candidate = Words(option);
            if (words.TrueForAll(word => candidate.Exists(other => AreSame(word, other))))
            {
                longer.Add((option, candidate.Count - words.Count, !AreSame(words[^1], candidate[^1])));
            }
            else if (option.Length >= MinLength && candidate.TrueForAll(word => words.Exists(other => AreSame(word, other))))
            {
                shorter.Add((option, words.Count - candidate.Count));
            }
        }

        return longer
            .OrderBy(static candidate => candidate.Others)
            .ThenBy(static candidate => candidate.EndsOtherwise)
            .Select(static candidate => candidate.Name)
            .Concat(shorter.OrderBy(static candidate => candidate.Others).Select(static candidate => candidate.Name));
    }

    private static string Letters(string name) => name.Replace("_", "", StringComparison.Ordinal);

    /// <summary>The words of <c>camelCase</c>, <c>PascalCase</c> and <c>SNAKE_CASE</c>.</summary>
    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || name[i] == '_' || (char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetterUpper(name[i - 1])))
            {
                var word = name[start..i].Trim('_');
                if (word.Length > 0)
                {
                    words.Add(word);
                }

                start = i;
            }
        }

        return words;
    }

    /// <summary>Whether two words are the same, or one is the plural of the other.</summary>
    private static bool AreSame(string first, string second) =>
        first.Equals(second, StringComparison.OrdinalIgnoreCase) || IsPlural(first, second) || IsPlural(second, first);

    private static bool IsPlural(string plural, string singular) =>
        plural.Equals(singular + "s", StringComparison.OrdinalIgnoreCase)
        || plural.Equals(singular + "es", StringComparison.OrdinalIgnoreCase)
        || (singular.EndsWith('y') && plural.Equals(singular[..^1] + "ies", StringComparison.OrdinalIgnoreCase));
}
