using System.Text.Json;
using KnowledgeGraph.Api.Questions;

namespace KnowledgeGraph.Server.Tests.Engine;

/// <summary>A request that both the server and the engine are asked.</summary>
internal sealed record EngineRequest(
    string Query, object? Variables = null, string? OperationName = null, string? OnError = null, bool HasReceipt = false)
{
    /// <summary>What any set can be asked, of each part of the API: lists, search, structure, introspection, and errors.</summary>
    public static IEnumerable<EngineRequest> OfAnySet { get; } =
    [
        new("{ factSet { contentHash statementCount } ontology { name kinds { kind entityCount } predicates { predicate valueType } } }"),
        new("{ entities(first: 50) { totalCount nodes { id name kind aliases } pageInfo { endCursor hasNextPage } } }", HasReceipt: true),
        new(
            "{ statements(first: 60) { nodes { id sentence basis since { text edtf } value { text } evidence { source { id } } } leftOut { total } } }",
            HasReceipt: true),
        new("{ statements(first: 1) { facets(by: [PREDICATE, YEAR, SOURCE]) { by key label count } } }"),
        new("{ ranking(by: PAGE_RANK, first: 5) { nodes { id } } components(first: 3) { size } }"),
        new("{ communities(first: 3) { size modularity central { id } } }"),
        new("{ conflicts(first: 20) { totalCount nodes { reason constraint } } sources(first: 10) { nodes { id title } } }"),
        new("{ savedQuestions { name title document } }"),
        new("{ search(text: \"a\", first: 5) { nodes { __typename } } }"),
        new("{ __schema { types { name kind fields { name type { name } } } } }"),
        new("query ($id: ID!) { entity(id: $id) { name } }", new { id = "nothing-at-all" }),
        new("query ($id: ID!) { entity(id: $id) { name } }"),
        new("query A { factSet { contentHash } } query B { factSet { statementCount } }", null, "B"),
        new("query A { factSet { contentHash } } query B { factSet { statementCount } }", null, "C"),
        new("{ statements(first: -1) { totalCount } factSet { contentHash } }", OnError: "NULL"),
        new("{ statements(first: -1) { totalCount } factSet { contentHash } }", OnError: "HALT", HasReceipt: true),
        new("{ entities(first: 10000000) { nodes { id } } }"),
        new("{ nothing"),
        new("subscription { factSetChanged { __typename } }"),
        new(""),
    ];

    /// <summary>The saved questions of a graph, each with its receipt, with no values for their variables.</summary>
    public static IEnumerable<EngineRequest> QuestionsOf(FactGraph graph) =>
        QuestionCatalogue.Of(graph).All.Select(static question => new EngineRequest(question.Text, HasReceipt: true));

    /// <summary>The body of the request over HTTP.</summary>
    public string ToBody() => JsonSerializer.Serialize(new Dictionary<string, object?>
    {
        ["query"] = Query,
        ["variables"] = Variables,
        ["operationName"] = OperationName,
        ["onError"] = OnError,
        ["extensions"] = new { receipt = HasReceipt },
    });

    /// <summary>The arguments of the engine.</summary>
    public object?[] ToArguments() =>
        [Query, Variables, OperationName, OnError is null ? new { receipt = HasReceipt } : new { onError = OnError, receipt = HasReceipt }];
}
