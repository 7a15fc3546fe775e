using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Advisories;

/// <summary>What a client gets wrong very often, or with very long names, is answered in a few words.</summary>
public sealed class LongInputTests
{
    private const int Times = 8_000;
    private static readonly string Long = new('x', 100_000);

    private static readonly GraphQLEngine Engine = new(SchemaFromSdl.Build(
        """
        type Query { find(where: Filter, kinds: [Kind!], any: JSON, text: String): Int }
        input Filter { name: String, size: Int, and: [Filter!], one: One }
        input One @oneOf { a: Int, b: Int }
        enum Kind { LINE STATION }
        scalar JSON
        """));

    public static TheoryData<string, string, string> Inputs => new()
    {
        { "unknown members", Query("Filter", "where"), Object(i => $"\"zz{i}\":1") },
        { "unknown members with long values", Query("Filter", "where"), Object(i => $"\"zz{i}\":\"{Long[..100]}\"") },
        { "unknown members with long names", Query("Filter", "where"), Object(i => $"\"{i}{Long}\":1", 3) },
        { "objects with unknown members", Query("Filter", "where"), And(i => $"\"zz{i}\":[1,2,3]") },
        { "values of a wrong type", Query("Filter", "where"), And(_ => "\"size\":\"big\"") },
        { "values that are long", Query("Filter", "where"), $$"""{"size":"{{Long}}"}""" },
        { "numbers that are long", Query("Filter", "where"), $$"""{"size":{{new string('9', 100_000)}}}""" },
        { "unknown enum values", Query("[Kind!]", "kinds"), $"[{Many(i => $"\"LINE{i}\"")}]" },
        { "long enum values", Query("[Kind!]", "kinds"), $"[{string.Join(',', Enumerable.Repeat($"\"{Long}\"", 10))}]" },
        { "both keys of oneOf", Query("Filter", "where"), And(_ => "\"one\":{\"a\":1,\"b\":2}") },
        { "a list for a text", Query("String", "text"), $"[{Many(i => $"{i}")}]" },
    };

    public static TheoryData<string, string> Documents => new()
    {
        { "a long field", $"{{ {Long} }}" },
        { "a long argument", $"{{ find({Long}: 1) }}" },
        { "a long enum value", $"{{ find(kinds: {Long}) }}" },
        { "a long text for an enum value", $"{{ find(kinds: \"{Long}\") }}" },
        { "a long text for an object", $"{{ find(where: \"{Long}\") }}" },
        { "a long input field", $"{{ find(where: {{ {Long}: 1 }}) }}" },
        { "a long operation with undefined variables", $"query {Long} {{ {Many(i => $"a{i}: find(text: $v{i})", 1_000)} }}" },
        { "a long operation with unused variables", $"query {Long}({Many(i => $"$v{i}: Int", 1_000)}) {{ find }}" },
        { "a cycle of fragments", $"{{ ...f0 }} {Many(i => $"fragment f{i} on Query {{ ...f{(i + 1) % 2_000} }}", 2_000)}" },
        { "a long type", $"query ($v: {Long}) {{ find(text: $v) }}" },
        { "conflicting fields", $"{{ {Many(i => $"a: find(text: \"{i}\")", 1_000)} }}" },
        { "a long token where none is expected", $"query \"{Long}\" {{ find }}" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Variables_WithVeryManyOrLongMistakes_AreAnsweredBriefly(string what, string document, string value)
    {
        using var result = Engine.Execute(new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(document),
            Variables = Encoding.UTF8.GetBytes($$"""{"v":{{value}}}"""),
        });

        Check(result, what);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_WithVeryManyOrLongMistakes_IsAnsweredBriefly(string what, string document)
    {
        using var result = Engine.Execute(Responses.Request(document));

        Check(result, what);
    }

    [Fact]
    public void UnknownMembers_AreReportedUpToTheLimitAndShownCut()
    {
        using var result = Engine.Execute(new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(Query("Filter", "where")),
            Variables = Encoding.UTF8.GetBytes($$"""{"v":{{Object(i => $"\"zz{i}\":1")}}}"""),
        });
        using var response = JsonDocument.Parse(result.Body);
        var messages = response.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("message").GetString()).ToArray();

        messages.Length.ShouldBe(51);
        messages[0].ShouldBe(
            "Variable \"$v\" got invalid value { zz0: 1, zz1: 1, zz2: 1, zz3: 1, zz4: 1, zz5: 1, zz6: 1, zz7: 1, zz8: 1, zz9: 1, "
            + "... 7990 more members }; Field \"zz0\" is not defined by type \"Filter\".");
        messages[50].ShouldBe("Too many errors processing variables, error limit reached. Execution aborted.");
    }

    private static void Check(GraphQLResult result, string what)
    {
        result.ErrorCodes.ShouldNotBeEmpty(what);
        result.ErrorCodes.ShouldNotContain(GraphQLErrorCodes.InternalError, what);
        result.Body.Length.ShouldBeLessThan(64 * 1024, what);
    }

    private static string Query(string type, string argument) => $"query ($v: {type}) {{ find({argument}: $v) }}";

    private static string Object(Func<int, string> member, int times = Times) => $"{{{Many(member, times)}}}";

    private static string And(Func<int, string> member) => $"{{\"and\":[{Many(i => $"{{{member(i)}}}")}]}}";

    private static string Many(Func<int, string> item, int times = Times) => string.Join(',', Enumerable.Range(0, times).Select(item));
}
