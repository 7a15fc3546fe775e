namespace KnowledgeGraph.Compiler.Validation;

/// <summary>
/// Answers in O(log n) whether any of n claims excludes a given one: has another value and certainly holds at one of its
/// times. Claims are sorted by their first day; beside each prefix stand the claim that lasts longest and the one that lasts
/// longest among those with another value, and no other claim of the prefix can matter. Claims without dates meet where one
/// source makes both.
/// </summary>
internal sealed class OverlapIndex
{
    private readonly List<Claim> _claims;
    private readonly Claim[] _longest;
    private readonly Claim?[] _longestOther;
    private readonly Dictionary<string, (Claim First, Claim? Other)> _told = new(StringComparer.Ordinal);

    public OverlapIndex(List<Claim> claims)
    {
        foreach (var claim in claims)
        {
            AddTold(claim);
        }

        _claims = [.. claims.Where(claim => claim.Start <= claim.End).OrderBy(claim => claim.Start)];
        _longest = new Claim[_claims.Count];
        _longestOther = new Claim?[_claims.Count];
        Claim? longest = null;
        Claim? other = null;
        for (var i = 0; i < _claims.Count; i++)
        {
            var claim = _claims[i];
            if (longest is null || claim.End > longest.End)
            {
                other = longest is null || longest.Value == claim.Value ? other : longest;
                longest = claim;
            }
            else if (claim.Value != longest.Value && (other is null || claim.End > other.End))
            {
                other = claim;
            }

            _longest[i] = longest;
            _longestOther[i] = other;
        }
    }

    /// <summary>A claim that excludes this one; null where there is none.</summary>
    public Claim? FindOpponent(Claim claim) => FindByDay(claim) ?? FindBySource(claim);

    private Claim? FindByDay(Claim claim)
    {
        if (claim.Start > claim.End)
        {
            return null;
        }

        var last = LastStartingBy(claim.End);
        if (last < 0)
        {
            return null;
        }

        var candidate = _longest[last].Value != claim.Value ? _longest[last] : _longestOther[last];
        return candidate is not null && candidate.End >= claim.Start ? candidate : null;
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
        var high = _claims.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_claims[middle].Start <= day)
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
}
