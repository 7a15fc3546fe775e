using System.Text;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.Server.Tests.Transport;

public sealed class KnownBodiesTests
{
    private readonly KnownBodies _bodies = new();

    [Theory]
    [InlineData("""{"query":"{ a(b: \"c\") }"}""")]
    [InlineData("""{"query":"query A { a } query B { b }","operationName":"B"}""")]
    [InlineData("""{ "unknown": [1], "query": "{\n  a\n}", "variables": null, "extensions": null }""")]
    [InlineData("""{"query":""}""")]
    public void Body_FromItsThirdTime_IsReadAsBefore(string text)
    {
        var body = Encoding.UTF8.GetBytes(text);
        using var first = Read(body);
        using var second = Read(body);
        using var third = new GraphQLParameters();

        _bodies.TryRead(body, third).ShouldBeTrue();

        Encoding.UTF8.GetString(third.Document.Span).ShouldBe(Encoding.UTF8.GetString(first.Document.Span));
        third.OperationName.ShouldBe(first.OperationName);
    }

    [Theory]
    [InlineData("""{"query":"{ a }","variables":{}}""")]
    [InlineData("""{"documentId":"a"}""")]
    [InlineData("""{"query":"{ a }","onError":"NULL"}""")]
    [InlineData("""{"query":"{ a }","extensions":{"cost":"report"}}""")]
    [InlineData("""{"query":"{ a }","extensions":{"receipt":true}}""")]
    public void Body_WithMoreThanADocument_IsReadEachTime(string text)
    {
        var body = Encoding.UTF8.GetBytes(text);
        using var first = Read(body);
        using var second = Read(body);
        using var third = new GraphQLParameters();

        _bodies.TryRead(body, third).ShouldBeFalse();
    }

    [Fact]
    public void Body_ThatIsLong_IsReadEachTime()
    {
        var body = Encoding.UTF8.GetBytes($$"""{"query":"{ {{new string('a', KnownBodies.MaxLength)}} }"}""");
        using var first = Read(body);
        using var second = Read(body);
        using var third = new GraphQLParameters();

        _bodies.TryRead(body, third).ShouldBeFalse();
    }

    /// <summary>The place of a body depends on some of its bytes: those that differ elsewhere displace each other, and are never mixed up.</summary>
    [Fact]
    public void Bodies_OfTheSamePlace_AreNotMixedUp()
    {
        var bodies = Enumerable.Range(0, 2_000)
            .Select(number => Encoding.UTF8.GetBytes($$"""{"query":"{ {{new string('a', 300)}}{{number:0000}}{{new string('b', 300)}} }"}""")).ToArray();
        foreach (var body in bodies.Concat(bodies))
        {
            using var first = Read(body);
            using var second = Read(body);
        }

        foreach (var body in bodies)
        {
            using var expected = new GraphQLParameters();
            ParametersReader.Read(body, maxDepth: 64, expected).ShouldBeNull();
            using var known = new GraphQLParameters();
            if (_bodies.TryRead(body, known))
            {
                known.Document.Span.SequenceEqual(expected.Document.Span).ShouldBeTrue();
            }
        }

        using var last = new GraphQLParameters();
        _bodies.TryRead(bodies[^1], last).ShouldBeTrue();
    }

    private GraphQLParameters Read(byte[] body)
    {
        var parameters = new GraphQLParameters();
        ParametersReader.Read(body, maxDepth: 64, parameters).ShouldBeNull();
        _bodies.Add(body, parameters);
        return parameters;
    }
}
