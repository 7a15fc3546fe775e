using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Configuration;

/// <summary>Each limit of an operation, set from the command line and passed by one request.</summary>
public sealed class GraphQLOptionTests
{
    [Theory]
    [InlineData("MaxTokens", "5", "{ a: __typename b: __typename }", "Document contains more than 5 tokens.")]
    [InlineData("MaxDepth", "2", "{ factSet { ontology { name } } }", "Document is nested more than 2 levels deep.")]
    [InlineData("MaxDirectivesPerLocation", "1", "{ __typename @skip(if: false) @include(if: true) }", "more than 1 directive")]
    [InlineData("MaxErrors", "2", "{ no1 no2 no3 }", "no2")]
    [InlineData("MaxFragmentVisits", "1", "{ ...A ...B } fragment A on Query { ...B } fragment B on Query { __typename }", "Validation aborted.")]
    [InlineData("MaxMergeComparisons", "1", "{ a: __typename a: __typename b: __typename b: __typename }", "Validation aborted.")]
    [InlineData("MaxVariableUsages", "1", "query ($t: Boolean!) { ...F } fragment F on Query { a: __typename @skip(if: $t) b: __typename @skip(if: $t) }", "Validation aborted.")]
    [InlineData("MaxIntrospectionDepth", "1", "{ __schema { types { fields { name } } } }", "introspection depth")]
    [InlineData("MaxSelectionDepth", "1", "{ factSet { contentHash } }", "Selection sets are nested more than 1 levels deep.")]
    [InlineData("MaxFields", "1", "{ a: __typename b: __typename }", "The operation has 2 fields after its fragments are expanded; the limit is 1.")]
    [InlineData("MaxCost", "1", "{ sources(first: 5) { nodes { id } } }", "the limit is 1.")]
    [InlineData("MaxResponseSize", "50", "{ a: __typename b: __typename c: __typename d: __typename }", "The response is larger than the limit of 50 bytes.")]
    [InlineData("MaxFieldErrors", "0", "{ statements(first: -1) { nodes { id } } }", "More than 0 fields have errors.")]
    public async Task Limit_WhenPassed_IsAnErrorThatNamesIt(string option, string value, string document, string message)
    {
        var server = await RunningServer.StartAsync($"--GraphQL:{option}", value);

        var answer = await Answer.PostAsync(server.Client, $$"""{"query":"{{document}}"}""");
        await server.DisposeAsync();

        answer.Body.ShouldStartWith("""{"errors":[""");
        answer.Body.ShouldContain(message);
    }

    [Fact]
    public void Options_AsTheyAreByDefault_AreThoseOfTheEngine()
    {
        var options = new ServerOptions();

        options.GraphQL.ToEngineOptions(options.Http).ShouldBe(new EngineOptions());
    }
}
