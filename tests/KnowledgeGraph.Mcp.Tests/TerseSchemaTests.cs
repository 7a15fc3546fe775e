using System.Text.Json.Nodes;
using KnowledgeGraph.Mcp.Tools;

namespace KnowledgeGraph.Mcp.Tests;

public sealed class TerseSchemaTests
{
    [Fact]
    public void Shape_ThatOccursTwice_StandsOnceAndSoDoesWhatIsInsideIt()
    {
        const string person = """{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"town":{"type":["object","null"],"properties":{"name":{"type":"string"}}}}}""";
        const string town = """{"type":["object","null"],"properties":{"name":{"type":"string"}}}""";

        Terse($$$"""{"type":"object","properties":{"from":{{{person}}},"to":{{{person}}},"via":{{{town}}}}}""").ShouldBe(
            """
            {"type":"object","properties":{"from":{"$ref":"#/$defs/0"},"to":{"$ref":"#/$defs/0"},"via":{"$ref":"#/$defs/1"}},
            "$defs":{"0":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"town":{"$ref":"#/$defs/1"}}},
            "1":{"type":["object","null"],"properties":{"name":{"type":"string"}}}}}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void Shape_ThatIsShorterThanAReference_StaysInPlace() =>
        Terse("""{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}}}""")
            .ShouldBe("""{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}}}""");

    [Fact]
    public void WhatNoValidatorChecks_IsLeftOut_ButPropertiesOfThoseNamesStay() =>
        Terse("""{"type":"object","properties":{"description":{"type":"string","description":"Words."},"format":{"type":"integer","format":"int32"},"type":{"type":"string"}}}""")
            .ShouldBe("""{"type":"object","properties":{"description":{"type":"string"},"format":{"type":"integer"},"type":{"type":"string"}}}""");

    private static string Terse(string schema) => TerseSchema.Of(JsonNode.Parse(schema)!.AsObject()).ToJsonString();
}
