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
            static (ours, theirs) =>
                theirs.Stage == OracleStage.Execution && ours.Errors.Any(error => FloatForId().IsMatch(error.Message))),
        new(
            "A definition of the type system does not belong in a request and is refused; what else is wrong inside of it is not looked "
            + "for.",
            static (ours, theirs) =>
                HasDefinition(ours)
                    && HasDefinition(theirs)
                    && !ours.Errors.Select(error => error.Place).Except(theirs.Errors.Select(error => error.Place)).Any()),
        new(
            "A variable for a field of a OneOf Input Object must be non-null wherever the object stands; graphql-js overlooks those at a "
            + "non-null position.",
            static (ours, theirs) => ours.Stage == OracleStage.Validation && theirs.Stage is OracleStage.Validation or OracleStage.Execution
                && AreSameBut(IsAboutOneOf, ours, theirs)),
        new(
            "Fields of one name need one shape, and __typename is a String!; graphql-js does not know the type of __typename when it "
            + "merges fields.",
            static (ours, theirs) => ours.Stage == OracleStage.Validation && theirs.Stage is OracleStage.Validation or OracleStage.Execution
                && AreSameBut(IsAboutShapeOfTypeName, ours, theirs)),
        new(
            "Directives on the definitions of directives are in a draft that is later than September 2025.",
            static (ours, theirs) =>
                ours.Stage == OracleStage.Syntax && ours.Errors[0].Message == "Syntax Error: Expected \"on\", found \"@\"."),
        new(
            "graphql-js cuts a character outside the basic plane in two where it quotes a wrong escape sequence.",
            static (ours, theirs) => ours.Stage == OracleStage.Syntax && theirs.Errors is [{ Message: var message, Locations: var place }]
                && message.Contains('\uFFFD', StringComparison.Ordinal) && place == ours.Errors[0].Locations),
    ];

    private static bool IsAboutOneOf(OracleError error) =>
        error.Message.Contains("must be non-nullable to be used for OneOf Input Object", StringComparison.Ordinal);

    private static bool IsAboutShapeOfTypeName(OracleError error) =>
        error.Message.Contains("they return conflicting types", StringComparison.Ordinal)
            && error.Message.Contains("\"String!\"", StringComparison.Ordinal);

    /// <summary>Whether the validation errors are the same apart from those that are excepted.</summary>
    private static bool AreSameBut(Func<OracleError, bool> isExcepted, OracleAnswer ours, OracleAnswer theirs) =>
        Places(ours, isExcepted).SequenceEqual(Places(theirs, isExcepted), StringComparer.Ordinal);

    private static IEnumerable<string> Places(OracleAnswer answer, Func<OracleError, bool> isExcepted) =>
        answer.Errors.Where(error => error.Rule is not null && !isExcepted(error))
            .Select(error => error.Place)
            .Order(StringComparer.Ordinal);

    private static bool HasDefinition(OracleAnswer answer) => answer.Errors.Any(error => error.Rule == "ExecutableDefinitions");

    [GeneratedRegex(@"ID cannot represent value: -?\d+(\.0+)?([eE]\+?\d+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex FloatForId();
}
