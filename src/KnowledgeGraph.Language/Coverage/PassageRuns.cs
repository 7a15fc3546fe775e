namespace KnowledgeGraph.Language.Coverage;

/// <summary>What of a document belongs to some set of passages: runs by position that neither overlap nor touch.</summary>
internal sealed class PassageRuns
{
    private readonly PassageRun[] _runs;

    private PassageRuns(PassageRun[] runs) => _runs = runs;

    /// <summary>Joins passages that overlap or touch. O(n log n).</summary>
    public static PassageRuns Join(IEnumerable<PassageRun> passages)
    {
        var runs = new List<PassageRun>();
        foreach (var passage in passages.OrderBy(passage => passage.Offset))
        {
            if (runs.Count > 0 && passage.Offset <= runs[^1].End)
            {
                runs[^1] = runs[^1] with { End = Math.Max(runs[^1].End, passage.End) };
            }
            else
            {
                runs.Add(passage);
            }
        }

        return new PassageRuns([.. runs]);
    }

    /// <summary>What of a passage does not belong to these. O(log n) and what is found.</summary>
    public IEnumerable<PassageRun> GapsIn(PassageRun passage)
    {
        var end = passage.Offset;
        for (var i = FirstBehind(passage.Offset); i < _runs.Length && _runs[i].Offset < passage.End; i++)
        {
            if (_runs[i].Offset > end)
            {
                yield return new PassageRun(end, _runs[i].Offset);
            }

            end = _runs[i].End;
        }

        if (end < passage.End)
        {
            yield return new PassageRun(end, passage.End);
        }
    }

    /// <summary>Whether a passage has a character in common with any of these. O(log n).</summary>
    public bool Touches(PassageRun passage)
    {
        var first = FirstBehind(passage.Offset);
        return first < _runs.Length && _runs[first].Offset < passage.End;
    }

    /// <summary>The first run that ends behind an offset.</summary>
    private int FirstBehind(int offset)
    {
        var (first, last) = (0, _runs.Length);
        while (first < last)
        {
            var middle = first + ((last - first) / 2);
            if (_runs[middle].End > offset)
            {
                last = middle;
            }
            else
            {
                first = middle + 1;
            }
        }

        return first;
    }
}
