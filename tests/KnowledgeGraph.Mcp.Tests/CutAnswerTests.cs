using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Compiler.Image;
using ModelContextProtocol;

namespace KnowledgeGraph.Mcp.Tests;

/// <summary>What a reader gets who follows the advice of an answer that was cut.</summary>
public sealed class CutAnswerTests : IAsyncLifetime
{
    private const int MaxPages = 200;

    private const int Halts = 40;

    /// <summary>The railway with lists that are worth cutting.</summary>
    private static readonly FactGraph Graph = FactGraph.Open(ImageWriter.Write(RailwaySet.Load()
        .With("network/halts.yaml", $"entities:\n{string.Concat(Enumerable.Range(10, Halts).Select(Halt))}")
        .With("questions/all-stations.graphql", "# All stations\nquery AllStations { stations(first: 40) { nodes { id name } } }\n")
        .CompileCleanly()).Image!.Bytes);

    private RailwayAssistant _assistant = null!;

    public async Task InitializeAsync() => _assistant = await RailwayAssistant.ConnectAsync(Graph, OfferedQuestions.All);

    public async Task DisposeAsync() => await _assistant.DisposeAsync();

    [Theory]
    [InlineData("timeline", """{"first":100}""", "timeline", "after", 5_000)]
    [InlineData("timeline", """{"first":100}""", "timeline", "after", 12_000)]
    [InlineData("search", """{"text":"halt","first":100}""", "search", "after", 5_000)]
    [InlineData("entity", """{"id":"valley-line","first":100,"all":true}""", "entity.statements", "after", 12_000)]
    [InlineData("entity", """{"id":"northvale","first":100,"all":true}""", "entity.relationships", "afterRelationship", 12_000)]
    public async Task List_ReadToItsEndByItsCursors_HasEveryItemOnce(string tool, string arguments, string list, string after, int maxBytes)
    {
        var given = JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!;
        given["maxBytes"] = 1_000_000;
        var expected = Items(At(await _assistant.CallAsync(tool, given), list));
        given["maxBytes"] = maxBytes;

        var (read, pages, wasCut) = (new List<string>(), 0, false);
        for (var hasNext = true; hasNext && pages < MaxPages; pages++)
        {
            var answer = await _assistant.CallAsync(tool, given);
            wasCut |= answer.TryGetProperty("cut", out var cut) && cut.GetString()!.Contains($"as '{after}'", StringComparison.Ordinal);
            read.AddRange(Items(At(answer, list)));
            var info = At(answer, list).GetProperty("pageInfo");
            hasNext = info.GetProperty("hasNextPage").GetBoolean();
            given[after] = info.GetProperty("endCursor").GetString();
        }

        read.ShouldBe(expected);
        pages.ShouldBeGreaterThan(1);
        wasCut.ShouldBeTrue();
    }

    [Theory]
    [InlineData("timeline", """{"first":100}""", 5_000)]
    [InlineData("timeline", """{"first":100}""", 20_000)]
    [InlineData("entity", """{"id":"valley-line","all":true}""", 12_000)]
    [InlineData("find_types", """{"text":"statement"}""", 4_000)]
    [InlineData("query", """{"document":"{ entities(first: 100) { nodes { id name } pageInfo { endCursor } } }"}""", 5_000)]
    [InlineData("all-stations", """{}""", 5_000)]
    public async Task Result_AsItIsSent_HasAtMostMaxBytes(string tool, string arguments, int maxBytes)
    {
        var given = JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!;
        given["maxBytes"] = maxBytes;

        var result = await _assistant.TryCallAsync(tool, given);

        result.IsError.ShouldNotBe(true, RailwayAssistant.Text(result));
        JsonSerializer.SerializeToUtf8Bytes(result, McpJsonUtilities.DefaultOptions).Length.ShouldBeLessThanOrEqualTo(maxBytes);
        RailwayAssistant.Text(result).ShouldEndWith("}");
    }

    [Fact]
    public async Task Conflict_StaysWhole()
    {
        var whole = await _assistant.CallAsync("conflicts", new { maxBytes = 1_000_000 });
        var (items, least) = (Conflicts(whole), whole.GetRawText().Length);

        for (var maxBytes = 1_000; maxBytes < 3 * least; maxBytes += 500)
        {
            var result = await _assistant.TryCallAsync("conflicts", new { maxBytes });
            if (result.IsError == true)
            {
                RailwayAssistant.Text(result).ShouldContain("raise maxBytes");
                continue;
            }

            var kept = Conflicts(result.StructuredContent!.Value);
            kept.ShouldBe(items.Take(kept.Length));
        }

        static string[] Conflicts(JsonElement answer) =>
            [.. At(answer, "conflicts.nodes").EnumerateArray().Select(conflict => conflict.GetRawText())];
    }

    [Fact]
    public async Task Path_ThatDoesNotFit_IsRefusedAsAWhole()
    {
        var result = await _assistant.TryCallAsync("path", new { from = "valley-rail", to = "cafe-corner", maxBytes = 1_000 });

        result.IsError.ShouldBe(true);
        RailwayAssistant.Text(result).ShouldContain("raise maxBytes to at most 1,000,000");
    }

    [Fact]
    public async Task MaxBytesWithoutRoomForAnItem_NamesHowManyAreNeeded()
    {
        var refused = RailwayAssistant.Text(await _assistant.TryCallAsync("timeline", new { maxBytes = 1_200 }));
        var words = Regex.Match(refused, "and ([0-9,]+) with one item").Groups[1].Value;
        var needed = int.Parse(words, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

        var answer = await _assistant.CallAsync("timeline", new { maxBytes = needed });

        At(answer, "timeline.nodes").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task ListWithoutACursor_IsNotContinuedByOne()
    {
        var cut = (await _assistant.CallAsync("all-stations", new { maxBytes = 4_000 })).GetProperty("cut").GetString()!;

        cut.ShouldContain("stations has ");
        cut.ShouldContain("it cannot be continued with this tool");
        cut.ShouldNotContain("'after'");
    }

    [Fact]
    public async Task Neighbourhood_ShowingOnlySomeStatements_SaysSo()
    {
        var answer = await _assistant.CallAsync("neighbourhood", new { of = "valley-line", depth = 2, statements = 3 });

        answer.GetProperty("hints")[0].GetString().ShouldNotBeNull()
            .ShouldBe($"neighbourhood has {At(answer, "neighbourhood.statementCount").GetInt32()} statements, of which 3 were asked for. "
                + "Ask for more, or narrow the arguments.");
    }

    private static string Halt(int number) =>
        $"  halt-{number}:\n    kind: Station\n    name: Halt {number}\n    statements:\n"
            + "      - locatedIn: northvale\n        evidence: bulletin@87+42#8fa96b75\n";

    private static JsonElement At(JsonElement answer, string path) =>
        path.Split('.').Aggregate(answer.GetProperty("data"), (element, name) => element.GetProperty(name));

    private static string[] Items(JsonElement connection) =>
    [
        .. connection.GetProperty(connection.TryGetProperty("edges", out _) ? "edges" : "nodes").EnumerateArray()
            .Select(item => item.GetRawText()),
    ];
}
