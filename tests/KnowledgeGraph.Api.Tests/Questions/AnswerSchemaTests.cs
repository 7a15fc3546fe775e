using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests.Questions;

public sealed class AnswerSchemaTests
{
    [Fact]
    public void Variables_AreDescribedWithTheirDefaults() => Compact(Schema().OfVariables(Find("operators-on-a-day"))).ShouldBe(
        """
        {"type":"object","properties":{"day":{"type":"string","description":"A day: YYYY-MM-DD, or with a sign and six digits for years before 1 and after 9999.","default":"2025-01-20"},"certainty":{"type":"string","description":"Certainty","default":"POSSIBLE"}},"additionalProperties":false}
        """);

    [Fact]
    public void RequiredVariable_IsRequired() =>
        Compact(Schema().OfVariables(Find("do-the-sources-agree"))).ShouldEndWith("\"required\":[\"about\"]}");

    [Fact]
    public void Answer_IsDescribed() => Compact(Schema().OfData(Find("stations-of-a-line"))).ShouldBe(
        """
        {"type":"object","properties":{"line":{"type":["object","null"],"properties":{"name":{"type":"string"},"serves":{"type":"object","properties":{"nodes":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"}},"required":["id","name"]}}},"required":["nodes"]}},"required":["name","serves"]}},"required":["line"]}
        """);

    [Fact]
    public void SelectionsOfOtherTypes_AreNotRequired()
    {
        var question = SavedQuestion.Of("nodes", """
            # Which?
            {
              node(id: "a") {
                id
                ... on Line { name operatedBy { totalCount } }
                ... on Station { platforms { object { id } } operatedBy: locatedIn { nodes { id } } }
              }
            }
            """);

        var node = (JsonObject)Schema().OfData(question)["properties"]!["node"]!;

        Compact(node["required"]!).ShouldBe("""["id"]""");
        node["properties"]!["operatedBy"]!["required"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void FragmentsThatSpreadOthersTwice_EndInTime()
    {
        var fragments = string.Concat(Enumerable.Range(0, 60).Select(number => $"fragment F{number} on Query {{ ...F{number + 1} ...F{number + 1} }}\n"));
        var question = SavedQuestion.Of("bomb", $"# How many?\n{{ ...F0 }}\n{fragments}fragment F60 on Query {{ factSet {{ entityCount }} }}");

        Compact(Schema().OfData(question)).ShouldBe("""{"type":"object"}""");
    }

    private static SavedQuestion Find(string name) => QuestionCatalogue.Of(Railway.Api.Graph).Find(name).ShouldNotBeNull();

    private static AnswerSchema Schema() => new(
        Railway.Api.Schema, values => new JsonObject { ["type"] = "string", ["description"] = values.Name });

    private static string Compact(JsonNode node) => node.ToJsonString(new JsonSerializerOptions());
}
