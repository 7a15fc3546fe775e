namespace KnowledgeGraph.GraphQL.Tests.Advisories;

/// <summary>A document or variables so deep that who walks them recursively runs out of stack, which no .NET program survives.</summary>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2026-40324"/>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2023-28867"/>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2022-31173"/>
public sealed class DeepNestingTests
{
    private const string TooDeep = "Syntax Error: Document is nested more than 64 levels deep. Parsing aborted.";
    private const string BadVariables = "Variables must be a well-formed JSON object, nested at most 64 levels deep.";

    [Theory]
    [InlineData("{ line ", "}")]
    [InlineData("{ ... on Line ", "}")]
    [InlineData("{ line @include(if: true) ", "}")]
    public void SelectionSets_ByTheTenThousand_AreRefused(string open, string close) =>
        Attack.ShouldBeRefused(Attack.Repeat(open, 10_000) + "{ name }" + Attack.Repeat(close, 10_000), TooDeep);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{not: ", "}")]
    [InlineData("{and: [", "]}")]
    public void Literals_ByTheThousand_AreRefused(string open, string close) =>
        Attack.ShouldBeRefused($"{{ lines(filter: {Attack.Repeat(open, 5_000)}1{Attack.Repeat(close, 5_000)}) {{ name }} }}", TooDeep);

    [Fact]
    public void ListTypes_ByTheThousand_AreRefused() =>
        Attack.ShouldBeRefused($"query ($v: {Attack.Repeat("[", 5_000)}Int{Attack.Repeat("]", 5_000)}) {{ any(value: $v) }}", TooDeep);

    [Fact]
    public void DefaultValues_ByTheThousand_AreRefused() =>
        Attack.ShouldBeRefused($"query ($v: Any = {Attack.Repeat("[", 5_000)}) {{ any(value: $v) }}", TooDeep);

    [Theory]
    [InlineData("query ($v: Any) { any(value: $v) }", "[", "]")]
    [InlineData("query ($v: Any) { any(value: $v) }", "{\"a\":", "}")]
    [InlineData("query ($v: Filter) { lines(filter: $v) { name } }", "{\"not\":", "}")]
    [InlineData("query ($v: Filter) { lines(filter: $v) { name } }", "{\"and\":[", "]}")]
    public void Variables_ByTheHundredThousand_AreRefused(string document, string open, string close) =>
        Attack.ShouldBeRefused(
            document,
            BadVariables,
            $$"""{"v":{{Attack.Repeat(open, 100_000)}}null{{Attack.Repeat(close, 100_000)}}}""",
            GraphQLErrorCodes.BadVariables);

    [Fact]
    public void Variables_AsDeepAsTheyMayBe_AreCoerced() =>
        Attack.ShouldBeAnswered(
            "query ($v: Filter) { lines(filter: $v) { name } }",
            """{"lines":[]}""",
            $$"""{"v":{{Attack.Repeat("{\"not\":", 62)}}{}{{Attack.Repeat("}", 62)}}}""");
}
