using System.Text.Json;
using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Advisories;

/// <summary>Sends requests like those of published advisories to an engine with its default limits.</summary>
internal static class Attack
{
    private const string Sdl = """
        type Query { line: Line  lines(filter: Filter): [Line!]!  any(value: Any): Any }
        type Line implements Named { name: String  line: Line  lines: [Line!]!  near(first: Int, second: Int): Line  named: Named }
        interface Named { name: String }
        input Filter { name: String  not: Filter  and: [Filter!] }
        scalar Any
        """;

    private static readonly GraphQLEngine Engine = Responses.EngineOf(Sdl);

    private static readonly Dictionary<string, object?> Root =
        Responses.Value(("line", Responses.Value(("name", "Coast Line"))), ("lines", Array.Empty<object>()));

    /// <summary>The response is data alone, and this is it.</summary>
    public static void ShouldBeAnswered(string document, string data, string? variables = null) =>
        Engine.Respond(document, Root, variables).ShouldBe($$"""{"data":{{data}}}""");

    /// <summary>The request is refused: there is no data, and one error that says this.</summary>
    /// <param name="code">The code of the error.</param>
    public static void ShouldBeRefused(string document, string message, string? variables = null, string code = GraphQLErrorCodes.LimitExceeded)
    {
        using var result = Engine.Execute(Responses.Request(document, variables), Root);
        using var response = JsonDocument.Parse(result.Body);

        var error = response.RootElement.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        error.GetProperty("message").GetString().ShouldBe(message);
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
        result.Outcome.ShouldBe(GraphQLOutcome.RequestError);
        response.RootElement.TryGetProperty("data", out _).ShouldBeFalse();
    }

    public static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>A text for each number from 0, with the number, and the one after it, in place of <c>#</c> and <c>+</c>.</summary>
    public static string Each(string template, int count) => string.Concat(Enumerable.Range(0, count).Select(number =>
        template.Replace("#", $"{number}", StringComparison.Ordinal).Replace("+", $"{number + 1}", StringComparison.Ordinal)));
}
