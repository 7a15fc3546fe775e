using System.Text;
using KnowledgeGraph.Exchange.Import.Values;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Exchange.Import.Drafting;

/// <summary>Names of an ontology, made from those of files and columns. No name is given twice.</summary>
internal sealed class DraftNames
{
    // Of the fact format, and of the API.
    private static readonly HashSet<string> Reserved = new(
        [
            "subject", "since", "until", "before", "on", "basis", "modality", "attributedTo", "credibility", "likelihood", "rank", "reason",
            "note", "evidence", "exceptions", "kind", "name", "names", "aliases", "description", "identifiers", "statements", "extend",
            "formerIds", "each", "where", "unless", "snapshot", .. ApiNames.Types, .. ApiNames.EntityFields, .. ApiNames.QueryFields,
        ],
        StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A kind: the singular of the name of a table, in PascalCase.</summary>
    public string Kind(string table)
    {
        var words = Words(table);
        words[^1] = Singular(words[^1]);
        return Free(string.Concat(words.Select(Capital)), "Record");
    }

    /// <summary>A property or predicate, in camelCase.</summary>
    public string Property(string path)
    {
        var words = Words(path);
        return Free(words[0] + string.Concat(words.Skip(1).Select(Capital)), "Value");
    }

    /// <summary>A value of an enumeration, in camelCase; empty where the text has no letters for it.</summary>
    public static string Value(string text)
    {
        var words = Words(text);
        return words[0] + string.Concat(words.Skip(1).Select(Capital));
    }

    public static string Singular(string word) =>
        word.EndsWith("people", StringComparison.Ordinal) ? word[..^6] + "person"
        : word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal)
            && word.Length > 3 ? word[..^1]
        : word;

    private string Free(string name, string suffix)
    {
        name = name.Length > 48 ? name[..48] : name;
        var free = Reserved.Contains(name) ? name + suffix : name;
        for (var number = 2; !_given.Add(free); number++)
        {
            free = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return free;
    }

    private static string[] Words(string text)
    {
        var spaced = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsUpper(letter) && spaced.Length > 0 && char.IsLower(spaced[^1]))
            {
                spaced.Append(' ');
            }

            spaced.Append(letter);
        }

        var words = Slug.Of(spaced.ToString()).Split('-', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return ["value"];
        }

        if (char.IsAsciiDigit(words[0][0]))
        {
            words[0] = "n" + words[0];
        }

        return words;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
