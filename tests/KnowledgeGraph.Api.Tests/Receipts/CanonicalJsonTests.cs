using System.Text.Json;
using KnowledgeGraph.Api.Receipts;

namespace KnowledgeGraph.Api.Tests.Receipts;

/// <summary>Examples of RFC 8785 and of ECMAScript's numbers.</summary>
public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b": 1, "a": [ true, null, "x" ] }""", """{"a":[true,null,"x"],"b":1}""")]
    [InlineData("{}", "{}")]
    [InlineData("[ ]", "[]")]
    [InlineData("""[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]""", "[333333333.3333333,1e+30,4.5,0.002,1e-27]")]
    [InlineData("[-0, 0.0, 1e0, -1.5e-7, 1e21, 1e20, 123456789012345680000, 5e-324, 1.7976931348623157e308]",
        "[0,0,1,-1.5e-7,1e+21,100000000000000000000,123456789012345680000,5e-324,1.7976931348623157e+308]")]
    // Their 17 digits are below the power of ten that their shortest digits stand for.
    [InlineData("[1e-6, 1e-7, 1e23, 0.000001, 1.0E+2, 100.5, 0.05, 12345678901234567.0]", "[0.000001,1e-7,1e+23,0.000001,100,100.5,0.05,12345678901234568]")]
    [InlineData("[1e400, -1e400]", "[1e400,-1e400]")]
    [InlineData("[9223372036854775807, 9007199254740993]", "[9223372036854775807,9007199254740993]")]
    [InlineData("""["\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"]""", """["€$\u000f\nA'B\"\\\\\"/"]""")]
    [InlineData("""{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}""", "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}")]
    public void Value_InCanonicalForm_IsAsTheSchemeWritesIt(string json, string expected)
    {
        using var document = JsonDocument.Parse(json);

        CanonicalJson.Write(document.RootElement).ShouldBe(expected);
    }
}
