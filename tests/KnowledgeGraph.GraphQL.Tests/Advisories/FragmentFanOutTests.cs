namespace KnowledgeGraph.GraphQL.Tests.Advisories;

/// <summary>Fragments that spread one another so that a small document stands for more fields, or more plans, than there is memory.</summary>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2025-32030"/>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2025-32031"/>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2025-32032"/>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2025-32033"/>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2025-32034"/>
public sealed class FragmentFanOutTests
{
    [Fact]
    public void Fragments_ThatDoubleAtEachStep_AreRefusedUnexpanded()
    {
        var document = $"{{ line {{ ...F0 }} }} {Attack.Each("fragment F# on Line { a: line { ...F+ } b: line { ...F+ } } ", 50)} fragment F50 on Line {{ name }}";

        Attack.ShouldBeRefused(document, "The operation has 3377699720527870 fields after its fragments are expanded; the limit is 5000.");
    }

    [Fact]
    public void SpreadsOfOneFragment_AtOnePlace_AreOne()
    {
        var document = $"{{ line {{ {Attack.Repeat("...F ", 900)} }} }} fragment F on Line {{ name }}";

        Attack.ShouldBeAnswered(document, """{"line":{"name":"Coast Line"}}""");
    }

    [Fact]
    public void Fragments_InACircle_AreRefused() =>
        Attack.ShouldBeRefused(
            "{ line { ...A } } fragment A on Line { line { ...B } } fragment B on Line { line { ...A } }",
            "Cannot spread fragment \"A\" within itself via \"B\".",
            code: GraphQLErrorCodes.ValidationFailed);

    [Fact]
    public void Fragments_InALongChain_AreRefusedByTheirDepth() =>
        Attack.ShouldBeRefused(
            $"{{ line {{ ...F0 }} }} {Attack.Each("fragment F# on Line { line { ...F+ } } ", 200)} fragment F200 on Line {{ name }}",
            "Selection sets are nested more than 64 levels deep.");
}
