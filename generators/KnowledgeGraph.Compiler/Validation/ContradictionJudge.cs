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
        var bound = FormatWords.Constraints.TryGet(constraint, out var excepted)
            ? OpposedClaims.WithoutExceptions(standing, standingIndex, excepted)
            : standing;
        var boundIndex = bound.Count == standing.Count ? standingIndex : new OverlapIndex(bound);
        foreach (var (first, second) in OpposedClaims.Pairs(bound, boundIndex))
        {
            report(first, second);
        }

        CollectSettled(claims, standing, preferredIndex, standingIndex);
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
