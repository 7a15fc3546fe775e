using System.Globalization;
using System.Text;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api.Tests;

/// <summary>
/// Conditions that name an id are worked out from there: 40 lines of 100 stations each, of which each shares two with the next, in a few
/// thousand steps where testing each station would take millions.
/// </summary>
public sealed class AnchoredConditionTests : IDisposable
{
    private const int Lines = 40;
    private const int StationsPerLine = 100;
    private const int Shared = 2;
    private const int Stations = Lines * (StationsPerLine - Shared) + Shared;

    private readonly FactGraph _graph = FactGraph.Open(ImageWriter.Write(Network()).Image!.Bytes);

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData("servedBy: { some: { id: { eq: \"l00\" } } }", StationsPerLine)]
    [InlineData("servedBy: { some: { id: { in: [\"l00\", \"l01\", \"nowhere\"] } } }", (2 * StationsPerLine) - Shared)]
    [InlineData("servedBy: { some: { id: { in: [\"l00\", \"l01\"], neq: \"l01\" } } }", StationsPerLine)]
    [InlineData("servedBy: { some: { serves: { some: { id: { eq: \"s0005\" } } } } }", StationsPerLine)]
    [InlineData("servedBy: { some: { serves: { some: { servedBy: { some: { serves: { some: { id: { eq: \"s0005\" } } } } } } } } }", (2 * StationsPerLine) - Shared)]
    [InlineData("and: [{ servedBy: { some: { id: { eq: \"l00\" } } } }, { servedBy: { some: { id: { eq: \"l01\" } } } }]", Shared)]
    [InlineData("or: [{ id: { eq: \"s3000\" } }, { servedBy: { some: { id: { eq: \"l00\" } } } }]", StationsPerLine + 1)]
    [InlineData("relationships: { some: { id: { eq: \"l00\" } } }", StationsPerLine)]
    [InlineData("servedBy: { some: { id: { eq: \"l00\" }, statement: { rank: { eq: DEPRECATED } } } }", 0)]
    public void Rows_ThatAnIdLeadsTo_AreFoundFromThere(string where, int count) => Count($"stations(where: {{ {where} }})", maxSteps: 3_000).ShouldBe(count);

    [Theory]
    [InlineData("predicate: { eq: SERVES }, subject: { id: { eq: \"l03\" } }", StationsPerLine)]
    [InlineData("object: { id: { eq: \"s0005\" } }", 1)]
    [InlineData("subject: { relationships: { some: { id: { eq: \"s0005\" } } } }", StationsPerLine)]
    public void Statements_ThatAnIdLeadsTo_AreFoundFromThere(string where, int count) =>
        Count($"statements(where: {{ {where} }})", maxSteps: 3_000).ShouldBe(count);

    [Theory]
    [InlineData("servedBy: { none: { serves: { some: { id: { eq: \"s0005\" } } } } }", Stations - StationsPerLine)]
    [InlineData("or: [{ name: { eq: \"Nobody\" } }, { servedBy: { some: { serves: { some: { id: { eq: \"s0005\" } } } } } }]", StationsPerLine)]
    [InlineData("name: { neq: null }, servedBy: { none: { serves: { some: { servedBy: { some: { id: { eq: \"l00\" } } } } } } }", Stations - (2 * StationsPerLine) + Shared)]
    public void Conditions_ThatFindNothing_AreTurnedAround(string where, int count) =>
        Count($"stations(where: {{ {where} }})", maxSteps: 60_000).ShouldBe(count);

    [Fact]
    public void Page_OfRowsFound_IsInTheOrderOfTheList()
    {
        const string where = "where: { servedBy: { some: { id: { eq: \"l00\" } } } }";
        Respond($"{{ stations({where}, first: 3) {{ nodes {{ id }} pageInfo {{ hasNextPage }} }} }}", 3_000)
            .ShouldBe("""{"data":{"stations":{"nodes":[{"id":"s0000"},{"id":"s0001"},{"id":"s0002"}],"pageInfo":{"hasNextPage":true}}}}""");
        Respond($"{{ stations({where}, order: [{{ id: DESC }}], first: 1) {{ nodes {{ id }} leftOut {{ total }} }} }}", 3_000)
            .ShouldBe("""{"data":{"stations":{"nodes":[{"id":"s0099"}],"leftOut":{"total":0}}}}""");
    }

    private static FactSet Network() => new(
        RailwaySet.Load().CompileCleanly().Ontology,
        default,
        new([.. Enumerable.Range(0, Lines).Select(line => Entity(Line(line), "Line")), .. Enumerable.Range(0, Stations).Select(station => Entity(Station(station), "Station"))]),
        new([.. from line in Enumerable.Range(0, Lines) from stop in Enumerable.Range(0, StationsPerLine) select Serves(line, (line * (StationsPerLine - Shared)) + stop)]),
        default);

    private static string Line(int number) => $"l{number.ToString("00", CultureInfo.InvariantCulture)}";

    private static string Station(int number) => $"s{number.ToString("0000", CultureInfo.InvariantCulture)}";

    private static EntitySymbol Entity(string id, string kind) => new(id, kind, id, null, default, default);

    private static StatementSymbol Serves(int line, int station) => new()
    {
        Id = "st_" + ((line * 10_000) + station).ToString("x16", CultureInfo.InvariantCulture),
        Subject = Line(line),
        Predicate = "serves",
        Object = new EntityValue(Station(station)),
        Time = Compiler.Symbols.ValidTime.Always,
        Modality = Modality.Asserted,
        Rank = Rank.Normal,
        Credibility = 0,
    };

    private int Count(string list, int maxSteps)
    {
        using var json = System.Text.Json.JsonDocument.Parse(Respond($"{{ list: {list} {{ totalCount }} }}", maxSteps));
        return json.RootElement.GetProperty("data").GetProperty("list").GetProperty("totalCount").GetInt32();
    }

    private string Respond(string document, int maxSteps)
    {
        var engine = new GraphQLEngine(GraphSchema.Create(_graph, new GraphSchemaOptions { MaxFilterSteps = maxSteps }));
        using var result = engine.Execute(new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document) }, new FactSetRoot(_graph));
        return Encoding.UTF8.GetString(result.Body.Span);
    }
}
