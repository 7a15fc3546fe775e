using System.Collections.Immutable;

namespace KnowledgeGraph.Changes;

/// <summary>Collects the fields in which two items differ; allocates nothing while none does.</summary>
internal sealed class FieldComparer
{
    private readonly ImmutableArray<FieldChange>.Builder _changes = ImmutableArray.CreateBuilder<FieldChange>();

    public bool IsEmpty => Count == 0;

    /// <summary>The number of differences so far.</summary>
    public int Count => _changes.Count;

    /// <summary>Returns the differences found since the last call.</summary>
    public ImmutableArray<FieldChange> Take()
    {
        var changes = _changes.ToImmutable();
        _changes.Clear();
        return changes;
    }

    /// <summary>Compares two UTF-8 texts; an empty text counts as absent.</summary>
    public void Text(string field, ReadOnlySpan<byte> old, ReadOnlySpan<byte> changed)
    {
        if (!old.SequenceEqual(changed))
        {
            _changes.Add(new FieldChange(field, TextOf(old), TextOf(changed)));
        }
    }

    public void Text(string field, string? old, string? changed)
    {
        if (old != changed)
        {
            _changes.Add(new FieldChange(field, old, changed));
        }
    }

    /// <summary>Compares two values, which are converted to texts only if they differ.</summary>
    public void Value<T>(string field, T old, T changed, Func<T, string?> text)
        where T : IEquatable<T>
    {
        if (!old.Equals(changed))
        {
            _changes.Add(new FieldChange(field, text(old), text(changed)));
        }
    }

    /// <summary>
    /// Compares two lists: a change for each item added or removed, or a single change if only their order differs. O(n log n).
    /// </summary>
    public void List(string field, IReadOnlyList<string> old, IReadOnlyList<string> changed)
    {
        if (old.SequenceEqual(changed, StringComparer.Ordinal))
        {
            return;
        }

        var lost = Without(old, changed);
        var gained = Without(changed, old);
        if (lost.Count == 0 && gained.Count == 0)
        {
            _changes.Add(new FieldChange(field, string.Join(", ", old), string.Join(", ", changed)));
            return;
        }

        if (lost.Count == 1 && gained.Count == 1)
        {
            _changes.Add(new FieldChange(field, lost[0], gained[0]));
            return;
        }

        _changes.AddRange(lost.Select(text => new FieldChange(field, text, null)));
        _changes.AddRange(gained.Select(text => new FieldChange(field, null, text)));
    }

    private static string? TextOf(ReadOnlySpan<byte> utf8) => utf8.IsEmpty ? null : System.Text.Encoding.UTF8.GetString(utf8);

    /// <summary>Returns the items of a list that another lacks, counting repetitions.</summary>
    private static List<string> Without(IReadOnlyList<string> texts, IReadOnlyList<string> others)
    {
        var counts = others.CountBy(text => text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var rest = new List<string>();
        foreach (var text in texts)
        {
            if (counts.TryGetValue(text, out var count) && count > 0)
            {
                counts[text] = count - 1;
            }
            else
            {
                rest.Add(text);
            }
        }

        return rest;
    }
}
