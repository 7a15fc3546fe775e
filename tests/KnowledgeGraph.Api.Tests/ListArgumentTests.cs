using System.Text;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api.Tests;

/// <summary>What <c>where</c> and <c>order</c> refuse, and how far they go.</summary>
public sealed class ListArgumentTests
{
    [Theory]
    [InlineData("{ lines(where: { statement: { modality: { eq: PLANNED } } }) { totalCount } }", "NO_STATEMENT", "The entities of this list are not reached by a relation: statement is available only in lists of relations and in conditions on them.")]
    [InlineData("{ lines(order: [{ statement: { start: ASC } }]) { totalCount } }", "NO_STATEMENT", "The entities of this list are not reached by a relation: ordering by statement is available only in lists of relations.")]
    [InlineData("{ lines(order: [{ name: ASC, gauge: DESC }]) { totalCount } }", "ORDER_AMBIGUOUS", "order has name and gauge in one object, which leaves their precedence open: write [{ name: … }, { gauge: … }].")]
    [InlineData("{ lines(order: [{ gauge: DESC, name: ASC }]) { totalCount } }", "ORDER_AMBIGUOUS", "order has gauge and name in one object, which leaves their precedence open: write [{ gauge: … }, { name: … }].")]
    [InlineData("{ lines(order: [{ id: ASC }, { id: ASC }, { id: ASC }, { id: ASC }, { id: ASC }, { id: ASC }, { id: ASC }, { id: ASC }, { id: ASC }]) { totalCount } }", "TOO_MANY_ITEMS", "order has 9 keys: at most 8 are allowed.")]
    public void Argument_WithoutSense_IsAnError(string document, string code, string message) =>
        Railway.Api.Fail(document).ShouldBe((code, message));

    [Theory]
    [InlineData(6, null)]
    [InlineData(7, "FILTER_TOO_DEEP")]
    public void Conditions_OnRelationsOfRelations_GoSixDeep(int depth, string? code)
    {
        var where = new StringBuilder("{ id: { neq: null } }");
        for (var i = depth; i > 0; i--)
        {
            where = new StringBuilder($"{{ {(i % 2 == 1 ? "serves" : "servedBy")}: {{ some: {where} }} }}");
        }

        var document = $"{{ lines(where: {where}) {{ totalCount }} }}";

        if (code is null)
        {
            Railway.Api.Read(document).ShouldBe("""{"totalCount":2}""");
        }
        else
        {
            Railway.Api.Fail(document).ShouldBe((code, "where nests conditions on related objects more than 6 levels deep."));
        }
    }

    [Theory]
    [InlineData("{ lines(where: { serves: { some: { servedBy: { some: { name: { eq: \"no line\" } } } } } }) { nodes { id } } }")]
    [InlineData("{ lines(where: { serves: { some: { servedBy: { some: { name: { eq: \"no line\" } } } } } }) { totalCount } }")]
    [InlineData("{ lines(where: { serves: { some: { servedBy: { some: { name: { eq: \"no line\" } } } } } }, order: [{ name: ASC }]) { nodes { id } } }")]
    public void List_WhoseConditionsLookAtTooMuch_IsGivenUp(string document)
    {
        var engine = new GraphQLEngine(GraphSchema.Create(Railway.Api.Graph, new GraphSchemaOptions { MaxFilterSteps = 8 }));
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document) };
        using var result = engine.Execute(in request, new FactSetRoot(Railway.Api.Graph));

        var body = Encoding.UTF8.GetString(result.Body.Span);
        body.ShouldContain("\"code\":\"FILTER_TOO_COSTLY\"");
        body.ShouldContain("The list was abandoned after its conditions had examined 8 rows. Use fewer nested conditions on relations.");
    }

    [Theory]
    [InlineData("where: { statement: { modality: { eq: PLANNED } } }, view: { basis: [EXPLICIT, IMPLIED] }", 1)]
    [InlineData("where: { statement: { modality: { eq: PLANNED } } }, view: { modalities: [ASSERTED], basis: [EXPLICIT, IMPLIED] }", 0)]
    [InlineData("where: { or: [{ statement: { modality: { in: [PLANNED, NEGATED] } } }] }, view: { basis: [EXPLICIT, IMPLIED] }", 2)]
    [InlineData("view: { modalities: [PLANNED], basis: [EXPLICIT, IMPLIED] }", 1)]
    [InlineData("where: {}, view: { basis: [EXPLICIT, IMPLIED] }", 0)]
    public void Modality_AskedForInConditions_IsNotLeftOutByDefault(string arguments, int count) =>
        Railway.Api.Read($"{{ operator(id: \"valley-rail\") {{ pays({arguments}) {{ totalCount }} }} }}")
            .ShouldBe($"{{\"pays\":{{\"totalCount\":{count}}}}}");

    [Theory]
    [InlineData("where: { subject: { id: { eq: \"valley-line\" } } }", 1)]
    [InlineData("where: { subject: { id: { eq: \"valley-line\" } } }, view: { rank: [DEPRECATED] }", 1)]
    [InlineData("where: { subject: { id: { eq: \"valley-line\" } }, rank: { neq: null } }", 2)]
    [InlineData("where: { subject: { id: { eq: \"valley-line\" } }, rank: { neq: null } }, view: { rank: [NORMAL] }", 1)]
    public void Rank_AskedForInConditions_IsNotLeftOutByDefault(string arguments, int count)
    {
        var set = RailwaySet.Load()
            .Replace("network/lines.yaml", "platform: 2", "platform: 2\n        rank: deprecated\n        reason: The timetable has changed.")
            .CompileCleanly();

        new ApiClient(set).Read($"{{ statements(predicates: [SERVES], {arguments}) {{ totalCount }} }}").ShouldBe($"{{\"totalCount\":{count}}}");
    }
}
