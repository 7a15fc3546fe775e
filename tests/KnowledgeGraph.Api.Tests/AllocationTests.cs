using System.Text;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api.Tests;

/// <summary>Reading the graph allocates nothing for a field or an item: what a request needs of its own is the same for one item and for all.</summary>
public sealed class AllocationTests
{
    private const string Selection = """
        nodes {
          __typename id name description aliases kind identifiers { value }
          ... on Station {
            platforms opened { edtf earliest latest }
            servedBy {
              totalCount
              edges {
                cursor
                node { id }
                statement {
                  id predicate modality rank credibility
                  qualifiers { name value { text } }
                  evidence { offset digest verified source { title } }
                }
              }
            }
            northern: servedBy(where: { operatedBy: { some: { name: { contains: "a" } } } }, order: [{ gauge: DESC }, { name: ASC }]) { totalCount nodes { id } }
            statements(where: { since: { gt: "2000-01-01" } }, order: [{ start: ASC }]) { nodes { id knownSince } }
            relationships {
              edges { predicate direction node { id } statement { since { edtf earliest } time { latestEnd } } }
              pageInfo { endCursor hasNextPage }
            }
          }
        }
        """;

    [Fact]
    public void Request_OverManyItems_AllocatesAsMuchAsOverOne()
    {
        var engine = new GraphQLEngine(Railway.Api.Schema);

        Allocated(engine, $"{{ stations(first: 7) {{ {Selection} }} }}")
            .ShouldBe(Allocated(engine, $"{{ stations(first: 1) {{ {Selection} }} }}"));
    }

    [Fact]
    public void Request_OverManyItems_AllocatesLessThanAKilobyte()
    {
        var engine = new GraphQLEngine(Railway.Api.Schema);

        Allocated(engine, $"{{ stations(first: 7) {{ {Selection} }} }}").ShouldBeLessThan(1024);
    }

    // The first requests fill caches and pools.
    private static FactSetRoot Root { get; } = new(Railway.Api.Graph);

    private static long Allocated(GraphQLEngine engine, string document)
    {
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document) };
        for (var i = 0; i < 50; i++)
        {
            Execute(engine, request);
        }

        var least = long.MaxValue;
        for (var i = 0; i < 10; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Execute(engine, request);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static void Execute(GraphQLEngine engine, in GraphQLRequest request)
    {
        using var result = engine.Execute(in request, Root);
        if (result.Outcome != GraphQLOutcome.Executed)
        {
            throw new InvalidOperationException(Encoding.UTF8.GetString(result.Body.Span));
        }
    }
}
