using System.Text.RegularExpressions;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>A difference from graphql-js that is meant, with the reason.</summary>
public sealed partial record AllowedDifference(string Reason, Func<OracleAnswer, OracleAnswer, bool> IsSo)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<AllowedDifference> All { get; } =
    [
        new(
            "An ID is a string or an integer, and 4.0 is neither; JavaScript reads 4.0 in the variables as 4 and cannot tell.",
            static (ours, theirs) => theirs.Stage == OracleStage.Execution && ours.Errors.Any(error => FloatForId().IsMatch(error.Message))),
        new(
            "A definition of the type system does not belong in a request and is refused; what else is wrong inside of it is not looked for.",
            static (ours, theirs) => HasDefinition(ours) && HasDefinition(theirs) && !ours.Errors.Select(error => error.Place).Except(theirs.Errors.Select(error => error.Place)).Any()),
    ];

    private static bool HasDefinition(OracleAnswer answer) => answer.Errors.Any(error => error.Rule == "ExecutableDefinitions");

    [GeneratedRegex(@"ID cannot represent value: -?\d+(\.0+)?([eE]\+?\d+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex FloatForId();
}
