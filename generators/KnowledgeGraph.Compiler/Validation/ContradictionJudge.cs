using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Validation;

/// <summary>
/// Judges a group of claims of which those with different values exclude each other. A deprecated claim gives way to any
/// other, and a normal one to a preferred one; those are settled and become a conflict of the set. Two claims of which
/// neither gives way are an error.
/// </summary>
internal sealed class ContradictionJudge(ValidationContext context, string constraint)
{
    /// <summary>Judges one group. O(n log n).</summary>
    /// <param name="report">Called with the earlier and the later claim of each pair that is not settled.</param>
    public void Judge(List<Claim> claims, Action<Claim, Claim> report)
    {
        if (claims.Count < 2)
        {
            return;
        }

        var preferred = claims.FindAll(claim => claim.Rank == Rank.Preferred);
        var preferredIndex = new OverlapIndex(preferred);
        var standing = claims.FindAll(claim =>
            claim.Rank == Rank.Preferred || (claim.Rank == Rank.Normal && preferredIndex.FindOpponent(claim) is null));
        var standingIndex = new OverlapIndex(standing);
        var bound = WithoutExceptions(standing, standingIndex);
        ReportUnsettled(bound, bound.Count == standing.Count ? standingIndex : new OverlapIndex(bound), report);
        CollectSettled(claims, standing, preferredIndex, standingIndex);
    }

    /// <summary>The claims that are not excepted from the constraint; an exception is used where there is an opponent.</summary>
    private List<Claim> WithoutExceptions(List<Claim> standing, OverlapIndex index)
    {
        if (!FormatWords.Constraints.TryGet(constraint, out var excepted))
        {
            return standing;
        }

        var bound = new List<Claim>(standing.Count);
        foreach (var claim in standing)
        {
            if (!claim.Statement.Exceptions.Any(exception => exception.Constraint == excepted))
            {
                bound.Add(claim);
            }
            else if (index.FindOpponent(claim) is not null)
            {
                claim.Statement.Exceptions.IsExcepted(excepted);
            }
        }

        return bound;
    }

    private static void ReportUnsettled(
        List<Claim> standing, OverlapIndex index, Action<Claim, Claim> report)
    {
        var reported = new HashSet<(string, string)>();
        foreach (var claim in standing)
        {
            if (index.FindOpponent(claim) is not { } opponent)
            {
                continue;
            }

            var (first, second) = Claim.InOrder(claim, opponent);
            if (reported.Add((first.Statement.Symbol.Id, second.Statement.Symbol.Id)))
            {
                report(first, second);
            }
        }
    }

    private void CollectSettled(List<Claim> claims, List<Claim> standing, OverlapIndex preferredIndex, OverlapIndex standingIndex)
    {
        var losers = new Dictionary<string, List<StatementSymbol>>(StringComparer.Ordinal);
        var winners = new Dictionary<string, StatementSymbol>(StringComparer.Ordinal);
        var stands = new HashSet<string>(standing.Select(claim => claim.Statement.Symbol.Id), StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (stands.Contains(claim.Statement.Symbol.Id)
                || (preferredIndex.FindOpponent(claim) ?? standingIndex.FindOpponent(claim)) is not { } winner)
            {
                continue;
            }

            var id = winner.Statement.Symbol.Id;
            winners[id] = winner.Statement.Symbol;
            if (!losers.TryGetValue(id, out var list))
            {
                losers.Add(id, list = []);
            }

            list.Add(claim.Statement.Symbol);
        }

        foreach (var winner in winners.Values)
        {
            context.Conflicts.Add(ToConflict(winner, losers[winner.Id]));
        }
    }

    private ConflictSymbol ToConflict(StatementSymbol winner, List<StatementSymbol> losers)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal) { winner.Id };
        var reasons = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var loser in losers)
        {
            ids.Add(loser.Id);
            if (loser.RankReason is not null)
            {
                reasons.Add(loser.RankReason);
            }
        }

        return new ConflictSymbol(ids.ToEquatableArray(), constraint, winner.RankReason ?? string.Join("; ", reasons));
    }
}
