using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Seeds.Tests.Support;

namespace KnowledgeGraph.Seeds.Tests;

/// <summary>
/// Operations as front-end developers write them before they have read the schema, and their answers. Most are valid as they stand. For each
/// of the others, a comment says what is to be written in place of what (<c># mend: orderBy => order</c>); the message must name it, and the
/// operation with these changes is the one that is answered.
/// </summary>
public sealed partial class GuessTests
{
    private const int ValidAtOnce = 30;

    private static readonly TextCases Cases = new("tests", "KnowledgeGraph.Seeds.Tests", "Guesses");

    public static TheoryData<string> Guesses() => [.. Cases.Names];

    [Fact]
    public void Guesses_AreManyOfWhichMostAreValid()
    {
        var names = Cases.Names.ToArray();

        names.Length.ShouldBeGreaterThanOrEqualTo(40);
        names.Count(name => MendsOf(Cases.Operation(name)).Count == 0).ShouldBeGreaterThanOrEqualTo(ValidAtOnce);
    }

    [Theory]
    [MemberData(nameof(Guesses))]
    public void Guess_AsItStandsOrMendedAsTheMessageSays_IsAnswered(string name)
    {
        var operation = Cases.Operation(name);
        var mends = MendsOf(operation);
        if (mends.Count > 0)
        {
            var messages = Messages(ShippedApi.Execute(operation));
            foreach (var (written, meant, said) in mends)
            {
                messages.ShouldContain(said, customMessage: $"the mend of {written}");
                Comments().Replace(operation, "").ShouldContain(written);
                operation = Comments().Replace(operation, "").Replace(written, meant, StringComparison.Ordinal);
            }
        }

        var answer = ShippedApi.Execute(operation);

        Messages(answer).ShouldBeEmpty();
        Cases.ShouldAnswer(name, answer);
    }

    private static string Messages(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.TryGetProperty("errors", out var errors)
            ? string.Join('\n', errors.EnumerateArray().Select(error => error.GetProperty("message").GetString()))
            : "";
    }

    /// <summary>What is written, what is meant, and what the message says, which is what is meant unless the comment has more.</summary>
    private static List<(string Written, string Meant, string Said)> MendsOf(string operation) =>
    [
        .. Mend().Matches(operation).Select(match => (
            match.Groups["written"].Value,
            match.Groups["meant"].Value,
            match.Groups["said"].Success ? match.Groups["said"].Value : match.Groups["meant"].Value)),
    ];

    [GeneratedRegex(@"^\# mend: (?<written>.+?) => (?<meant>.+?)(?: \# (?<said>.+))?$", RegexOptions.Multiline)]
    private static partial Regex Mend();

    [GeneratedRegex(@"^\#.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
