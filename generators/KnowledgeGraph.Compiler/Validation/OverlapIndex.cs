namespace KnowledgeGraph.Compiler.Validation;

/// <summary>
/// Answers whether any of a number of claims excludes a given one: has another value and certainly holds on one of its days. The
/// stretches of days of all claims are sorted by their first day; beside each prefix stand the stretch that lasts longest and the one
/// that lasts longest among those of another value, and no other of the prefix can matter. O(log n) in the stretches for each stretch of
/// the claim. Claims without dates meet where one source makes both.
/// </summary>
internal sealed class OverlapIndex
{
    private readonly Stretch[] _stretches;
    private readonly Stretch[] _longest;
    private readonly Stretch?[] _longestOther;
    private readonly Dictionary<string, (Claim First, Claim? Other)> _told = new(StringComparer.Ordinal);

    public OverlapIndex(List<Claim> claims)
    {
        foreach (var claim in claims)
        {
            AddTold(claim);
        }

        _stretches = [.. claims.SelectMany(Stretch.Of).OrderBy(stretch => stretch.Start)];
        _longest = new Stretch[_stretches.Length];
        _longestOther = new Stretch?[_stretches.Length];
        Stretch? longest = null;
        Stretch? other = null;
        for (var i = 0; i < _stretches.Length; i++)
        {
            var stretch = _stretches[i];
            if (longest is not { } most || stretch.End > most.End)
            {
                other = longest?.Claim.Value == stretch.Claim.Value ? other : longest;
                longest = stretch;
            }
            else if (stretch.Claim.Value != most.Claim.Value && (other is not { } second || stretch.End > second.End))
            {
                other = stretch;
            }

            _longest[i] = longest.Value;
            _longestOther[i] = other;
        }
    }

    /// <summary>A claim that excludes this one; null where there is none.</summary>
    public Claim? FindOpponent(Claim claim) => FindByDay(claim) ?? FindBySource(claim);

    private Claim? FindByDay(Claim claim)
    {
        foreach (var (start, end) in claim.Days.Pieces())
        {
            var last = LastStartingBy(end);
            if (last < 0)
            {
                continue;
            }

            var candidate = _longest[last].Claim.Value != claim.Value ? _longest[last] : _longestOther[last];
            if (candidate is { } found && found.End >= start)
            {
                return found.Claim;
            }
        }

        return null;
    }

    private void AddTold(Claim claim)
    {
        if (!claim.HoldsWhenTold)
        {
            return;
        }

        var evidence = claim.Statement.Symbol.Evidence;
        for (var i = 0; i < evidence.Count; i++)
        {
            if (!_told.TryGetValue(evidence[i].Source, out var pair))
            {
                _told.Add(evidence[i].Source, (claim, null));
            }
            else if (pair.Other is null && pair.First.Value != claim.Value)
            {
                _told[evidence[i].Source] = (pair.First, claim);
            }
        }
    }

    private Claim? FindBySource(Claim claim)
    {
        if (!claim.HoldsWhenTold)
        {
            return null;
        }

        var evidence = claim.Statement.Symbol.Evidence;
        for (var i = 0; i < evidence.Count; i++)
        {
            if (!_told.TryGetValue(evidence[i].Source, out var pair))
            {
                continue;
            }

            if (pair.First.Value != claim.Value)
            {
                return pair.First;
            }

            if (pair.Other is not null)
            {
                return pair.Other;
            }
        }

        return null;
    }

    private int LastStartingBy(int day)
    {
        var low = 0;
        var high = _stretches.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_stretches[middle].Start <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>Days without a gap on which a claim certainly holds.</summary>
    private readonly record struct Stretch(int Start, int End, Claim Claim)
    {
        public static IEnumerable<Stretch> Of(Claim claim) => claim.Days.Pieces().Select(piece => new Stretch(piece.First, piece.Last, claim));
    }
}
