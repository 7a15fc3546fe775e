namespace KnowledgeGraph.Mcp.Tests;

/// <summary>The statements under the answers of questions and queries, which select none.</summary>
public sealed class CitedStatementsTests : IAsyncLifetime
{
    private RailwayAssistant _assistant = null!;

    public async Task InitializeAsync() => _assistant = await RailwayAssistant.ConnectAsync();

    public async Task DisposeAsync() => await _assistant.DisposeAsync();

    [Fact]
    public async Task Question_ListsTheStatementsThatItRestsOn_WithTheirPassages()
    {
        var answer = await _assistant.CallAsync("stations-of-a-line", new { line = "valley-line" });

        var stations = answer.GetProperty("data").GetProperty("line").GetProperty("serves").GetProperty("nodes").EnumerateArray()
            .Select(station => station.GetProperty("id").GetString()!).ToArray();
        var cited = answer.GetProperty("evidence").EnumerateArray().ToArray();
        var statements = cited.Select(statement => Find(statement.GetProperty("id").GetString()!)).ToArray();
        statements.Select(statement => statement.Object.ToString()).ShouldBe(stations, ignoreOrder: true);
        answer.GetProperty("statementCount").GetInt32().ShouldBe(stations.Length);
        foreach (var (statement, described) in statements.Zip(cited))
        {
            described.GetProperty("sentence").GetString().ShouldBe(statement.ToSentence(namesSources: false));
            var passage = described.GetProperty("passages")[0];
            passage.GetProperty("source").GetString().ShouldBe(statement.Evidence[0].Source.Id);
            passage.GetProperty("offset").GetInt32().ShouldBe(statement.Evidence[0].Offset);
            passage.GetProperty("length").GetInt32().ShouldBe(statement.Evidence[0].Length);
        }
    }

    [Fact]
    public async Task Query_ListsThem_AtMostTwenty()
    {
        const string document = "{ statements(first: 100) { totalCount nodes { sentence } } }";

        var answer = await _assistant.CallAsync("query", new { document, maxBytes = 1_000_000 });

        var count = answer.GetProperty("data").GetProperty("statements").GetProperty("nodes").GetArrayLength();
        answer.GetProperty("statementCount").GetInt32().ShouldBe(count);
        answer.GetProperty("evidence").GetArrayLength().ShouldBe(Math.Min(20, count));
    }

    [Fact]
    public async Task AnswerThatRestsOnNone_ListsNone()
    {
        var answer = await _assistant.CallAsync("query", new { document = "{ ontology { name } }" });

        answer.TryGetProperty("evidence", out _).ShouldBeFalse();
    }

    private static Statement Find(string id)
    {
        RailwayAssistant.Graph.TryFindStatement(id, out var statement).ShouldBeTrue();
        return statement;
    }
}
