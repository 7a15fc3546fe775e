namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>
/// Compares two answers: the stage; of a syntax error the words and the place; of other errors the rule, the places and the path, in any
/// order; of data everything, with the order of the members.
/// </summary>
public static class OracleComparison
{
    /// <returns>What differs, or null if nothing does.</returns>
    public static string? Compare(OracleAnswer ours, OracleAnswer theirs)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        if (ours.Stage != theirs.Stage || ours.Stage == OracleStage.Failure)
        {
            return $"stage ({ours.Stage}, not {theirs.Stage})";
        }

        if (ours.Stage == OracleStage.Syntax)
        {
            return ours.Errors[0] == theirs.Errors[0] ? null : "syntax error";
        }

        if (ours.Data != theirs.Data)
        {
            return "data";
        }

        return Places(ours).SequenceEqual(Places(theirs), StringComparer.Ordinal) ? null : "errors";
    }

    /// <summary>The errors that are at the same place and of the same rule in both, but say it in other words.</summary>
    public static IEnumerable<(OracleError Ours, OracleError Theirs)> Wording(OracleAnswer ours, OracleAnswer theirs)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        return Sorted(ours)
            .Zip(Sorted(theirs))
            .Where(pair => pair.First.Place == pair.Second.Place && pair.First.Message != pair.Second.Message);
    }

    private static IEnumerable<string> Places(OracleAnswer answer) =>
        answer.Errors.Select(error => error.Place).Order(StringComparer.Ordinal);

    private static IEnumerable<OracleError> Sorted(OracleAnswer answer) =>
        answer.Errors.OrderBy(error => error.Place, StringComparer.Ordinal).ThenBy(error => error.Message, StringComparer.Ordinal);
}
