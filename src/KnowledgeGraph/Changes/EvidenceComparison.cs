using System.Globalization;

namespace KnowledgeGraph.Changes;

/// <summary>
/// Compares the passages of statements, statement by statement. A passage with the same source and digest has moved; one with the same
/// source and position has a different text.
/// </summary>
internal sealed class EvidenceComparison
{
    private readonly List<Change<StatementEvidence>> _changes = [];
    private readonly FieldComparer _fields = new();

    public ChangeList<StatementEvidence> Changes => new(_changes, Order);

    public void Compare(Statement? before, Statement? after)
    {
        if (before is { } first && after is { } second && AreSame(first.Evidence, second.Evidence))
        {
            return;
        }

        var old = Passages(before);
        var changed = Passages(after);

        // The strictest match first; each further one takes the passages left over.
        Match(
            old,
            changed,
            passage => (
                passage.Evidence.Source.Id, passage.Evidence.Digest, passage.Evidence.Offset, passage.Evidence.Length, Selected(passage.Evidence)));
        Match(
            old,
            changed,
            passage => (passage.Evidence.Source.Id, Selected(passage.Evidence) ?? $"{passage.Evidence.Digest} {passage.Evidence.Offset}"));
        Match(old, changed, passage => (passage.Evidence.Source.Id, passage.Evidence.Digest));
        Match(old, changed, passage => (passage.Evidence.Source.Id, passage.Evidence.Offset, passage.Evidence.Length));
        _changes.AddRange(old.Select(Change<StatementEvidence>.Lost));
        _changes.AddRange(changed.Select(Change<StatementEvidence>.Gained));
    }

    private static bool AreSame(RowList<Evidence> old, RowList<Evidence> changed)
    {
        if (old.Count != changed.Count)
        {
            return false;
        }

        for (var i = 0; i < old.Count; i++)
        {
            var before = old[i];
            var after = changed[i];
            if (before.Offset != after.Offset || before.Length != after.Length || before.Digest != after.Digest
                || before.IsVerified != after.IsVerified || Selected(before) != Selected(after) || before.Quote != after.Quote
                || !before.Source.IdUtf8.SequenceEqual(after.Source.IdUtf8))
            {
                return false;
            }
        }

        return true;
    }

    private static List<StatementEvidence> Passages(Statement? statement)
    {
        var passages = new List<StatementEvidence>();
        if (statement is { } known)
        {
            foreach (var evidence in known.Evidence)
            {
                passages.Add(new StatementEvidence(known, evidence));
            }

            passages.Sort(Order);
        }

        return passages;
    }

    /// <summary>Removes pairs with the same key from both lists, in order, and records those that differ in something else.</summary>
    private void Match<TKey>(List<StatementEvidence> old, List<StatementEvidence> changed, Func<StatementEvidence, TKey> key)
        where TKey : notnull
    {
        if (old.Count == 0 || changed.Count == 0)
        {
            return;
        }

        var waiting = new Dictionary<TKey, Queue<StatementEvidence>>();
        foreach (var passage in old)
        {
            if (!waiting.TryGetValue(key(passage), out var queue))
            {
                waiting.Add(key(passage), queue = new Queue<StatementEvidence>());
            }

            queue.Enqueue(passage);
        }

        changed.RemoveAll(passage =>
        {
            if (!waiting.TryGetValue(key(passage), out var queue) || !queue.TryDequeue(out var partner))
            {
                return false;
            }

            Note(partner, passage);
            return true;
        });
        old.Clear();
        old.AddRange(waiting.Values.SelectMany(queue => queue));
        old.Sort(Order);
    }

    private void Note(StatementEvidence old, StatementEvidence changed)
    {
        _fields.Text("selected", Selected(old.Evidence), Selected(changed.Evidence));
        _fields.Value("offset", old.Evidence.Offset, changed.Evidence.Offset, Number);
        _fields.Value("length", old.Evidence.Length, changed.Evidence.Length, Number);
        _fields.Text("exact", old.Evidence.Quote?.Exact, changed.Evidence.Quote?.Exact);
        _fields.Text("prefix", old.Evidence.Quote?.Prefix, changed.Evidence.Quote?.Prefix);
        _fields.Text("suffix", old.Evidence.Quote?.Suffix, changed.Evidence.Quote?.Suffix);
        _fields.Text("digest", old.Evidence.DigestText, changed.Evidence.DigestText);
        _fields.Value("verified", old.Evidence.IsVerified, changed.Evidence.IsVerified, value => value ? "true" : "false");
        if (!_fields.IsEmpty)
        {
            _changes.Add(Change<StatementEvidence>.Altered(old, changed, _fields.Take()));
        }
    }

    private static int Order(StatementEvidence left, StatementEvidence right)
    {
        if (StatementOrder.Compare(left.Statement, right.Statement) is var statement and not 0)
        {
            return statement;
        }

        if (left.Evidence.Source.IdUtf8.SequenceCompareTo(right.Evidence.Source.IdUtf8) is var source and not 0)
        {
            return source;
        }

        if (left.Evidence.Offset.CompareTo(right.Evidence.Offset) is var offset and not 0)
        {
            return offset;
        }

        if (left.Evidence.Length.CompareTo(right.Evidence.Length) is var length and not 0)
        {
            return length;
        }

        return left.Evidence.Digest.CompareTo(right.Evidence.Digest);
    }

    /// <summary>The whole document, the row or the value that is cited; null for a passage.</summary>
    private static string? Selected(Evidence evidence) => evidence.IsWholeDocument ? "whole document"
        : evidence.RowNumber is { } row ? "row " + row.ToString(CultureInfo.InvariantCulture)
        : evidence.Pointer is { } pointer ? "pointer " + pointer
        : null;

    /// <summary>Null for the position of a quotation whose document was not available.</summary>
    private static string? Number(int value) => value < 0 ? null : value.ToString(CultureInfo.InvariantCulture);
}
