using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests;

/// <summary><c>Query.conflicts</c> over a railway with three of them: two lengths of a line, two numbers of platforms, and a payment that is denied.</summary>
public sealed class ConflictListTests
{
    private static readonly ApiClient Api = new(RailwaySet.Load()
        .With("disputes.yaml", """
            statements:
              - subject: coast-line
                length: { amount: 50, unit: kilometres }
                rank: preferred
                reason: It was measured.
                evidence: bulletin@168+44#e373f3d3
              - subject: coast-line
                length: { amount: 60, unit: kilometres }
                evidence: gazette@49+30#0c445808
              - subject: harbour-branch
                gauge: 1.435
                rank: preferred
                reason: A train was seen on it.
                evidence: annual-report@191+39#db047ef3
              - subject: harbour-branch
                gauge: 1
                credibility: 5
                evidence: annual-report@191+39#db047ef3
            """)
        .CompileCleanly());

    [Theory]
    [InlineData("", "3: length, gauge, platforms")]
    [InlineData("order: [{ reason: ASC }]", "3: gauge, length, platforms")]
    [InlineData("order: [{ reason: DESC }], first: 2", "3: platforms, length")]
    [InlineData("order: [{ statement: { predicate: ASC } }]", "3: gauge, length, platforms")]
    [InlineData("order: [{ statementCount: DESC }, { constraint: ASC }, { statement: { subject: { name: DESC } } }]", "3: gauge, length, platforms")]
    [InlineData("order: [{ reason: ASC }], last: 1", "3: platforms")]
    [InlineData("where: { constraint: { eq: \"single-value\" } }", "3: length, gauge, platforms")]
    [InlineData("where: { constraint: { neq: \"single-value\" } }", "0: ")]
    [InlineData("where: { reason: { contains: \"measured\" } }", "1: length")]
    [InlineData("where: { statements: { some: { subject: { kind: { eq: LINE } } } } }", "2: length, gauge")]
    [InlineData("where: { statements: { all: { source: { id: { eq: \"annual-report\" } } } } }", "1: gauge")]
    [InlineData("where: { statements: { some: { credibility: { gte: 4 } } } }", "2: gauge, platforms")]
    [InlineData("where: { statements: { none: { credibility: { neq: null } } } }", "1: length")]
    [InlineData("about: \"coast-line\"", "1: length")]
    [InlineData("about: \"coast-line\", where: { statements: { some: { predicate: { eq: GAUGE } } } }", "0: ")]
    [InlineData("view: { knownAsOf: \"2025-01-20\" }", "1: gauge")]
    [InlineData("view: { modalities: [ASSERTED] }", "2: length, gauge")]
    [InlineData("view: { rank: [PREFERRED, NORMAL] }", "3: length, gauge, platforms")]
    [InlineData("view: { rank: [PREFERRED] }", "0: ")]
    [InlineData("view: { credibility: { unrated: false } }", "0: ")]
    [InlineData("view: { basis: [EXPLICIT, IMPLIED] }", "3: length, gauge, platforms")]
    public void Conflicts_WithArguments_AreThoseAskedForInTheirOrder(string arguments, string expected)
    {
        var field = arguments.Length == 0 ? "conflicts" : $"conflicts({arguments})";
        using var answer = System.Text.Json.JsonDocument.Parse(Api.Read($"{{ {field} {{ totalCount nodes {{ statements {{ predicate }} }} }} }}"));
        var predicates = answer.RootElement.GetProperty("nodes").EnumerateArray()
            .Select(conflict => conflict.GetProperty("statements").EnumerateArray()
                .Select(statement => statement.GetProperty("predicate").GetString()!).Distinct().ShouldHaveSingleItem().ToLowerInvariant());

        $"{answer.RootElement.GetProperty("totalCount")}: {string.Join(", ", predicates)}".ShouldBe(expected);
    }

    [Fact]
    public void Conflicts_InAnOrder_ArePagedFromBothEnds()
    {
        const string Page = "{ nodes { reason } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } }";
        var first = Api.Read($"{{ conflicts(order: [{{ reason: ASC }}], first: 1) {Page} }}");
        var cursor = first.Split("\"endCursor\":\"")[1].Split('"')[0];

        Api.Read($"{{ conflicts(order: [{{ reason: ASC }}], first: 1, after: \"{cursor}\") {{ nodes {{ reason }} pageInfo {{ hasPreviousPage hasNextPage }} }} }}")
            .ShouldBe("""{"nodes":[{"reason":"It was measured."}],"pageInfo":{"hasPreviousPage":true,"hasNextPage":true}}""");
        Api.Read($"{{ conflicts(order: [{{ reason: DESC }}], last: 2, before: \"{cursor}\") {{ nodes {{ reason }} pageInfo {{ hasPreviousPage hasNextPage }} }} }}")
            .ShouldBe("""{"nodes":[{"reason":"The company keeps the platforms and should know."},{"reason":"It was measured."}],"pageInfo":{"hasPreviousPage":false,"hasNextPage":true}}""");
    }
}
