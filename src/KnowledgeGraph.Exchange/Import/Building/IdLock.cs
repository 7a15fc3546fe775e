using System.Globalization;
using System.Text;
using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>
/// The ids that were given to records, by set and key. An id stays with its record when its name changes, and when others come and go.
/// </summary>
public sealed class IdLock
{
    private const string Heading = "# The ids that kg import has given, by set and key. Keep this file with the facts, and do not "
        + "reuse ids.\n";

    private readonly SortedDictionary<(string Set, string Key), string> _ids = new(Comparer<(string Set, string Key)>.Create(Compare));
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    // The number that was given last, so that a name of many records is not counted from the beginning for each.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Reads a lock file.</summary>
    /// <param name="findings">The lines that are not of its format.</param>
    public static IdLock Read(string path, string text, List<ImportFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findings);
        var result = new IdLock();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (line.Trim().Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            var parts = line.TrimEnd('\r').Split('\t');
            if (parts.Length != 3 || !Slug.IsId(parts[2]))
            {
                findings.Add(new ImportFinding(
                    path, new DataPlace(number, 1), "a line of this file is a set, a key and an id, parted by tabs; a merge may have "
                        + "left this one"));
                continue;
            }

            result._ids[(Unescape(parts[0]), Unescape(parts[1]))] = parts[2];
            result._taken.Add(parts[2]);
        }

        return result;
    }

    /// <summary>The text of the file.</summary>
    public string Write()
    {
        var text = new StringBuilder(Heading);
        foreach (var (key, id) in _ids)
        {
            text.Append(Escape(key.Set)).Append('\t').Append(Escape(key.Key)).Append('\t').Append(id).Append('\n');
        }

        return text.ToString();
    }

    internal string? Find(string set, string key) => _ids.GetValueOrDefault((set, key));

    internal void Keep(string set, string key, string id)
    {
        _ids[(set, key)] = id;
        _taken.Add(id);
    }

    /// <summary>Gives a record an id that nobody else has.</summary>
    /// <param name="isTaken">Whether somebody else has an id.</param>
    internal string GiveNew(string set, string key, string text, Func<string, bool> isTaken)
    {
        var wanted = Slug.Of(text);
        if (wanted.Length == 0)
        {
            wanted = Slug.Of($"{set} {key}");
        }

        wanted = wanted.Length == 0 ? "entity" : wanted;
        var id = wanted;
        while (_taken.Contains(id) || isTaken(id))
        {
            var number = _numbers[wanted] = _numbers.GetValueOrDefault(wanted, 1) + 1;
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        Keep(set, key, id);
        return id;
    }

    private static int Compare((string Set, string Key) left, (string Set, string Key) right) =>
        string.CompareOrdinal(left.Set, right.Set) is not 0 and var bySet ? bySet : string.CompareOrdinal(left.Key, right.Key);

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] != '\\' || i + 1 == text.Length ? text[i]
                : text[++i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other });
        }

        return plain.ToString();
    }
}
