using KnowledgeGraph.GraphQL.Tests.Language;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

/// <summary>Documents that were written to be much work. Each is answered within the limits, or refused with one clear error.</summary>
public sealed class ValidationLimitTests
{
    [Theory]
    [InlineData("name", 6_000)]
    [InlineData("stations { id }", 2_500)]
    [InlineData("... on Line { next { name } }", 1_500)]
    [InlineData("next { ... on Line { name } }", 1_500)]
    [InlineData("stations(first: 1) { id name }", 1_400)]
    public void Validate_OneFieldThousandsOfTimes_IsNotQuadratic(string selection, int times) =>
        ErrorsOf($"{{ line(id: 1) {{ {Repeat(selection + " ", times)} }} }}").ShouldBeEmpty();

    [Fact]
    public void Validate_ManyDifferentFieldsOfOneName_StopsAtTheErrorsReported()
    {
        var selections = string.Join(' ', Enumerable.Range(0, 1_000).Select(static i => $"stations(first: {i}) {{ id }}"));

        var errors = ErrorsOf($"{{ line(id: 1) {{ {selections} }} }}");

        errors.Length.ShouldBe(20);
        errors.ShouldAllBe(static error => error.Rule == "OverlappingFieldsCanBeMerged");
    }

    [Fact]
    public void Validate_FragmentsThatDoubleAtEachStep_AreEachLookedAtOnce()
    {
        // Spread out, this would be 2^40 fields.
        var fragments = Enumerable.Range(0, 40).Select(static i => $"fragment F{i} on Line {{ a: next {{ ...F{i + 1} }} b: next {{ ...F{i + 1} }} }}");

        ErrorsOf($"{{ line(id: 1) {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F40 on Line {{ id }}").ShouldBeEmpty();
    }

    [Fact]
    public void Validate_FragmentsSpreadTooOften_AreOneError()
    {
        // Each fragment reaches all those after it: 60 * 59 / 2 spreads.
        var fragments = Enumerable.Range(0, 60).Select(static i => $"fragment F{i} on Line {{ ...F{i + 1} id }}");

        var error = ErrorsOf($"{{ line(id: 1) {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F60 on Line {{ id }}").Single();

        error.Message.ShouldBe("The document spreads fragments more than 1000 times. Validation aborted.");
        error.Code.ShouldBe(GraphQLErrorCodes.LimitExceeded);
        error.Locations.ShouldBeEmpty();
    }

    [Fact]
    public void Validate_MoreComparisonsThanTheLimit_AreOneError()
    {
        var options = new ValidationOptions { MaxMergeComparisons = 10 };

        DocumentValidator.Validate(Railway.Schema, Parse.Document("{ a: day b: day c: day d: day e: day }"), options).ShouldBeEmpty();
        DocumentValidator.Validate(Railway.Schema, Parse.Document($"{{ {Repeat("day ", 11)} }}"), options).Single().Message
            .ShouldBe("Merging the fields of the document takes more than 10 comparisons. Validation aborted.");
    }

    [Fact]
    public void Validate_VariablesUsedThroughFragmentsByManyOperations_AreOneError()
    {
        var uses = string.Join(' ', Enumerable.Range(0, 100).Select(static i => $"a{i}: lines(first: $n) {{ id }}"));
        var operations = string.Join(' ', Enumerable.Range(0, 600).Select(static i => $"query Q{i}($n: Int) {{ ...F }}"));

        var error = ErrorsOf($"{operations} fragment F on Query {{ {uses} }}").Single();

        error.Message.ShouldBe("The operations use variables more than 50000 times. Validation aborted.");
        error.Code.ShouldBe(GraphQLErrorCodes.LimitExceeded);
    }

    [Theory]
    [InlineData("...F{0}")]
    [InlineData("next {{ ...F{0} }}")]
    [InlineData("... on Line {{ next {{ ...F{0} }} }}")]
    public void Validate_LongChainOfFragments_NeedsNoDeepStack(string spread)
    {
        var options = new ValidationOptions { MaxFragmentVisits = 1_000_000, MaxMergeComparisons = 10_000_000 };
        string Chain(string name, string last) => string.Concat(Enumerable.Range(0, 400).Select(i =>
            $"fragment {name}{i} on Line {{ {string.Format(null, spread.Replace("F{0}", name + "{0}", StringComparison.Ordinal), i + 1)} }} ")) + $"fragment {name}400 on Line {{ a: {last} }} ";

        var same = Parse.Document("{ line(id: 1) { ...F0 ...G0 } } " + Chain("F", "id") + Chain("G", "id"));
        var different = Parse.Document("{ line(id: 1) { ...F0 ...G0 } } " + Chain("F", "id") + Chain("G", "name"));

        DocumentValidator.Validate(Railway.Schema, same, options).ShouldBeEmpty();
        DocumentValidator.Validate(Railway.Schema, different, options).Single().Rule.ShouldBe("OverlappingFieldsCanBeMerged");
    }

    [Fact]
    public void Validate_LongCycleOfFragments_IsOneErrorWithTheBeginningOfTheWay()
    {
        var fragments = Enumerable.Range(0, 1_000).Select(static i => $"fragment F{i} on Line {{ ...F{(i + 1) % 1_000} }}");
        var options = new ValidationOptions { MaxFragmentVisits = 10_000_000, MaxMergeComparisons = 10_000_000 };

        var error = DocumentValidator
            .Validate(Railway.Schema, Parse.Document($"{{ line(id: 1) {{ ...F0 }} }} {string.Join(' ', fragments)}"), options)
            .Single();

        error.Rule.ShouldBe("NoFragmentCycles");
        error.Locations.Length.ShouldBe(50);
        error.Message.ShouldBe($"Cannot spread fragment \"F0\" within itself via {string.Join(", ", Enumerable.Range(1, 20).Select(i => $"\"F{i}\""))}, ….");
    }

    [Fact]
    public void Validate_LargestValuesThatParse_AreChecked()
    {
        var nested = $"{Repeat("{and: [", 30)}{{minimum: \"a\"}}{Repeat("]}", 30)}";

        ErrorsOf($"{{ lines(where: {nested}) {{ id }} }}").Single().Message.ShouldBe("Int cannot represent non-integer value: \"a\"");
    }

    [Theory]
    [InlineData("{ day(on: #) }")]
    [InlineData("{ lines(where: {and: #}) { id } }")]
    public void Validate_LongDeepLists_AreNotLaidOut(string document)
    {
        // Each of these items would be indented 120 columns, at each of 60 levels.
        var list = $"{Repeat("[", 60)}{Repeat("1 ", 10_000)}{Repeat("]", 60)}";

        ErrorsOf(document.Replace("#", list, StringComparison.Ordinal)).ShouldAllBe(static error => error.Message.Length < 200);
    }

    [Fact]
    public void Validate_LongValue_IsNotShown()
    {
        var fields = string.Join(", ", Enumerable.Range(0, 1_000).Select(static i => $"zzzzz{i}: 1"));

        ErrorsOf($"{{ lines(where: {{{fields}}}) {{ id }} }}").Select(static error => error.Message).First()
            .ShouldBe("Expected value of type \"LineFilter\" not to include unknown field \"zzzzz0\", found: {...}.");
    }

    private static GraphQLError[] ErrorsOf(string document) => [.. DocumentValidator.Validate(Railway.Schema, Parse.Document(document))];

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
