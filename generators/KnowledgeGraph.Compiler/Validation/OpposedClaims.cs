using KnowledgeGraph.Compiler.Binding;

namespace KnowledgeGraph.Compiler.Validation;

/// <summary>Finds the claims of a group that exclude each other.</summary>
internal static class OpposedClaims
{
    /// <summary>
    /// At least one pair for each claim that another excludes, in the order of the set. Claims of strict sources are paired with one another
    /// first, so that no warning hides an error. O(n log n).
    /// </summary>
    public static IEnumerable<(Claim First, Claim Second)> Pairs(List<Claim> claims, OverlapIndex index)
    {
        var found = new HashSet<(string, string)>();
        var strict = claims.FindAll(claim => !claim.Statement.IsLenient);
        return strict.Count == claims.Count
            ? Pairs(claims, index, found)
            : [.. Pairs(strict, new OverlapIndex(strict), found), .. Pairs(claims, index, found)];
    }

    /// <summary>The claims that are not excepted from the constraint; an exception is used where there is an opponent. O(n log n).</summary>
    public static List<Claim> WithoutExceptions(List<Claim> claims, OverlapIndex index, Constraint constraint)
    {
        var bound = new List<Claim>(claims.Count);
        foreach (var claim in claims)
        {
            if (!claim.Statement.Exceptions.Any(exception => exception.Constraint == constraint))
            {
                bound.Add(claim);
            }
            else if (index.FindOpponent(claim) is not null)
            {
                claim.Statement.Exceptions.IsExcepted(constraint);
            }
        }

        return bound;
    }

    private static IEnumerable<(Claim First, Claim Second)> Pairs(List<Claim> claims, OverlapIndex index, HashSet<(string, string)> found)
    {
        foreach (var claim in claims)
        {
            if (index.FindOpponent(claim) is not { } opponent)
            {
                continue;
            }

            var pair = Claim.InOrder(claim, opponent);
            if (found.Add((pair.First.Statement.Symbol.Id, pair.Second.Statement.Symbol.Id)))
            {
                yield return pair;
            }
        }
    }
}
