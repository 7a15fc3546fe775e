using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Seeds.Tests.Support;

namespace KnowledgeGraph.Seeds.Tests;

/// <summary>
/// Operations as front-end developers write them before they have read the schema, and their answers. An operation that is not valid has a
/// comment for each correction that it needs (<c># correction: orderBy => order</c>); the error must suggest it, and the answer is that of the
/// corrected operation.
/// </summary>
/// <remarks>
/// Those in <c>first</c> were written before the schema had been looked at, and none is changed or taken out; a few are wrong on purpose, to see
/// what the message says. Those in <c>further</c> were added later, so they say nothing about how much can be guessed.
/// </remarks>
public sealed partial class GuessTests
{
    private const int First = 40;

    // The others have errors that name the valid form.
    private const int ValidOfFirst = 30;

    private static readonly TextCases Cases = new("tests", "KnowledgeGraph.Seeds.Tests", "Guesses");

    public static TheoryData<string> Guesses() => [.. Cases.Names];

    [Fact]
    public void FirstGuesses_AreValid_AsOftenAsWeSay()
    {
        var first = Cases.Names.Where(name => name.StartsWith("first/", StringComparison.Ordinal)).ToArray();

        first.Length.ShouldBe(First);
        first.Count(name => CorrectionsOf(Cases.Operation(name)).Count == 0).ShouldBe(ValidOfFirst);
    }

    [Theory]
    [MemberData(nameof(Guesses))]
    public void Guess_AsWrittenOrCorrectedAsTheErrorSays_IsAnswered(string name)
    {
        var operation = Cases.Operation(name);
        var corrections = CorrectionsOf(operation);
        operation = Comments().Replace(operation, "");
        if (corrections.Count > 0)
        {
            var messages = Messages(ShippedApi.Execute(operation));
            foreach (var correction in corrections)
            {
                messages.ShouldContain(correction.Said, customMessage: correction.Written);
                operation.ShouldContain(correction.Written);
                operation = operation.Replace(correction.Written, correction.Meant, StringComparison.Ordinal);
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

    private static List<Correction> CorrectionsOf(string operation) =>
    [
        .. CorrectionLine().Matches(operation).Select(match => new Correction(
            match.Groups["written"].Value,
            match.Groups["meant"].Value,
            match.Groups["said"].Success ? match.Groups["said"].Value : $"Did you mean \"{match.Groups["meant"].Value}\"?")),
    ];

    [GeneratedRegex(@"^\# correction: (?<written>.+?) => (?<meant>.+?)(?: \# (?<said>.+))?$", RegexOptions.Multiline)]
    private static partial Regex CorrectionLine();

    [GeneratedRegex(@"^\#.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    /// <param name="Written">The part of the guess that is not valid.</param>
    /// <param name="Meant">What replaces it.</param>
    /// <param name="Said">What the error says: by default, whether this name was meant.</param>
    private sealed record Correction(string Written, string Meant, string Said);
}
