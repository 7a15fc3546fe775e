using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Tests.Severities;

/// <summary>Constraints that are warnings, by the ontology and by the source: the statements stay, and the finding is counted.</summary>
public sealed class SeverityTests
{
    private const string Sources = """
        sources:
          feed: { title: Feed, published: 2020-05-01, severity: warning }
          book: { title: Book, published: 2020-05-01 }

        """;

    /// <summary>For each constraint of predicates: its id, the predicate, a second one if need be, and facts that break it.</summary>
    public static TheoryData<string, string, string> Breaches => new()
    {
        { "KG6001 single-value", "p1: DOMAIN, cardinality: one", "a: [{ p1: b, E }, { p1: c, E }]" },
        { "KG6001 single-value", "p1: DOMAIN, inverseCardinality: one, inverse: q1", "a: [{ p1: c, E }]; b: [{ p1: c, E }]" },
        { "KG6002 conflicts-with", "p1: DOMAIN, conflictsWith: p2", "a: [{ p1: b, E }, { p2: b, E }]" },
        { "KG6003 negation", "p1: DOMAIN", "a: [{ p1: b, E }, { p1: b, modality: negated, E }]" },
        { "KG3001 acyclic", "p1: DOMAIN, acyclic: true", "a: [{ p1: b, E }]; b: [{ p1: a, E }]" },
        { "KG3002 symmetric", "p1: DOMAIN, symmetric: true", "a: [{ p1: b, E }]; b: [{ p1: a, E }]" },
        { "KG3006 distinct-values", "p1: DOMAIN, distinctValues: true", "a: [{ p1: c, E }]; b: [{ p1: c, E }]" },
        { "KG3007 format", "t1: domain: Thing, type: text, format: '[A-Z]+'", "a: [{ t1: low, E }]" },
        { "KG3008 one-of", "t1: domain: Thing, type: text, oneOf: [x, y]", "a: [{ t1: z, E }]" },
        { "KG3009 item-requires-statement", "p1: DOMAIN, requiresStatement: p2", "a: [{ p1: b, E }]" },
        { "KG4005 contemporary", "p1: DOMAIN, contemporary: true", "a: [{ died: 1900, E }, { p1: b, E }]; b: [{ born: 1950, E }]" },
        { "KG1021 qualifiers", "p1: DOMAIN, qualifiers: { required: q }", "a: [{ p1: b, E }]" },
    };

    [Theory]
    [MemberData(nameof(Breaches))]
    public void Breach_OfAPredicate_IsAsSevereAsItSays(string constraint, string predicate, string facts)
    {
        var (id, word) = (constraint[..6], constraint[7..]);

        Report(predicate, facts, "book").ShouldHaveSingleItem().ShouldContain($": error {id}: ");
        Report(With(predicate, "warning"), facts, "book").ShouldHaveSingleItem().ShouldContain($": warning {id}: ");
        Report(With(predicate, $"{{ {word}: warning }}"), facts, "book").ShouldHaveSingleItem().ShouldContain($": warning {id}: ");
        Report(With(predicate, $"{{ {word}: error }}"), facts, "feed").ShouldHaveSingleItem().ShouldContain($": error {id}: ");
    }

    [Theory]
    [MemberData(nameof(Breaches))]
    public void Breach_OfALenientSource_IsAWarningUnlessThePredicateSaysOtherwise(string constraint, string predicate, string facts)
    {
        var id = constraint[..6];

        Report(predicate, facts, "feed").ShouldHaveSingleItem().ShouldContain($": warning {id}: ");
        Report(With(predicate, "error"), facts, "feed").ShouldHaveSingleItem().ShouldContain($": error {id}: ");

        // What a strict source supports as well does not depend on the feed.
        Report(predicate, facts, "[feed, book]").ShouldHaveSingleItem().ShouldContain($": error {id}: ");
    }

    [Theory]
    [MemberData(nameof(Breaches))]
    public void Breach_ThatIsAWarning_LeavesEveryStatement(string constraint, string predicate, string facts)
    {
        var set = Compile(With(predicate, "warning"), facts, "book").FactSet.ShouldNotBeNull(constraint);

        set.Statements.Count(statement => statement.Basis != Basis.Derived).ShouldBe(facts.Split(", E }").Length - 1);
        set.Diagnostics.Warnings.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Evidence_ThatIsMissing_IsAWarningByThePredicateAlone()
    {
        Report("p1: DOMAIN", "a: [{ p1: b }]", "feed").ShouldHaveSingleItem().ShouldContain(": error KG5002: ");
        Report("p1: DOMAIN, severity: { evidence: warning }", "a: [{ p1: b }]", "feed").ShouldHaveSingleItem().ShouldContain(": warning KG5002: ");
    }

    [Fact]
    public void Breach_OfTwoPredicates_IsAnErrorIfEitherSaysSo()
    {
        const string Facts = "a: [{ p1: b, E }, { p2: b, E }]";
        Report("p1: DOMAIN, conflictsWith: p2, severity: warning\n  p2: DOMAIN, severity: error", Facts, "feed")
            .ShouldHaveSingleItem().ShouldContain(": error KG6002: ");
        Report("p1: DOMAIN, conflictsWith: p2\n  p2: DOMAIN, severity: { conflicts-with: warning }", Facts, "book")
            .ShouldHaveSingleItem().ShouldContain(": warning KG6002: ");
    }

    [Theory]
    [InlineData("p1: DOMAIN, cardinality: one", "a: [{ p1: b, E }, { p1: c, F }]", "KG6001")]
    [InlineData("p1: DOMAIN, acyclic: true", "a: [{ p1: b, E }]; b: [{ p1: a, F }]", "KG3001")]
    [InlineData("p1: DOMAIN, distinctValues: true", "a: [{ p1: c, E }]; b: [{ p1: c, F }]", "KG3006")]
    [InlineData("p1: DOMAIN, contemporary: true", "a: [{ died: 1900, E }, { p1: b, F }]; b: [{ born: 1950, E }]", "KG4005")]
    public void Breach_WithoutTheFeed_WouldNotBe(string predicate, string facts, string id)
    {
        var mixed = facts.Replace("F }", "evidence: feed }", StringComparison.Ordinal);
        Report(predicate, mixed, "book").ShouldHaveSingleItem().ShouldContain($": warning {id}: ");
    }

    [Fact]
    public void Warning_OfAFeed_DoesNotHideAnError()
    {
        string[] orders = ["{ p1: b, evidence: book }, { p1: c, evidence: book }, { p1: d, evidence: feed }", "{ p1: d, evidence: feed }, { p1: b, evidence: book }, { p1: c, evidence: book }"];
        foreach (var order in orders)
        {
            var report = Report("p1: DOMAIN, cardinality: one", $"a: [{order}]", "book");
            report.ShouldContain(line => line.Contains(": error KG6001: 'p1' has one value at a time, and 'a' has both 'b' and 'c'"));
            report.ShouldContain(line => line.Contains(": warning KG6001: ") && line.Contains("'d'"));
        }

        // A claim that only a feed contradicts is named as well, however the feed contradicts itself.
        Report("p1: DOMAIN, cardinality: one", "a: [{ p1: b, evidence: feed }, { p1: c, evidence: feed }, { p1: d, evidence: book }]", "book")
            .ShouldContain(line => line.Contains(": warning KG6001: ") && line.Contains("'d'"));
        Report("p1: DOMAIN, acyclic: true", "a: [{ p1: b, evidence: feed }, { p1: c, E }]; b: [{ p1: c, evidence: feed }]; c: [{ p1: a, E }]", "book")
            .Select(line => line.Split(": ")[1]).Order().ShouldBe(["error KG3001", "warning KG3001"]);
        Report("p1: DOMAIN, distinctValues: true", "a: [{ p1: d, evidence: feed }]; b: [{ p1: d, E }]; c: [{ p1: d, E }]", "book")
            .Select(line => line.Split(": ")[1]).Order().ShouldBe(["error KG3006", "warning KG3006", "warning KG3006"]);
        Report("p1: DOMAIN, requiresStatement: p2", "a: [{ p1: b, evidence: feed }, { p1: c, E }]", "book")
            .Select(line => line.Split(": ")[1]).Order().ShouldBe(["error KG3009", "warning KG3009"]);
        Report("p1: DOMAIN, symmetric: true", "a: [{ p1: b, evidence: feed }]; b: [{ p1: a, E }]", "book")
            .ShouldHaveSingleItem().ShouldContain(": warning KG3002: ");
    }

    [Fact]
    public void DerivedStatement_IsLenientIfEachOfItsDerivationsIs()
    {
        const string Predicates = "p1: DOMAIN, cardinality: one\n  s1: DOMAIN, subPredicateOf: p1\n  s2: DOMAIN, subPredicateOf: p1";
        const string Second = "{ p1: c, evidence: book }";
        Report(Predicates, $"a: [{{ s1: b, evidence: feed }}, {Second}]", "book").ShouldHaveSingleItem().ShouldContain(": warning KG6001: ");
        Report(Predicates, $"a: [{{ s1: b, evidence: feed }}, {{ s2: b, evidence: feed }}, {Second}]", "book")
            .ShouldHaveSingleItem().ShouldContain(": warning KG6001: ");
        Report(Predicates, $"a: [{{ s1: b, evidence: feed }}, {{ s2: b, evidence: book }}, {Second}]", "book")
            .ShouldHaveSingleItem().ShouldContain(": error KG6001: ");
    }

    /// <summary>A stated one says as much, but only a feed supports it.</summary>
    [Fact]
    public void DerivedStatement_OfStrictPremises_StandsBesideALenientOne()
    {
        const string Predicates = "p1: DOMAIN, cardinality: one\n  s1: DOMAIN, subPredicateOf: p1";
        Report(Predicates, "a: [{ p1: b, evidence: feed }, { s1: b, evidence: book }, { p1: c, evidence: book }]", "book")
            .ShouldContain(line => line.Contains(": error KG6001: "));
    }

    [Fact]
    public void Exception_OfAWarning_TakesItAwayAndIsUsed()
    {
        const string Predicate = "p1: DOMAIN, cardinality: one, severity: warning";
        Report(Predicate, "a: [{ p1: b, E }, { p1: c, E, exceptions: { constraint: single-value, reason: So it is. } }]", "book").ShouldBeEmpty();
        Report(Predicate, "a: [{ p1: b, E, exceptions: { constraint: single-value, reason: So it is. } }]", "book")
            .ShouldHaveSingleItem().ShouldContain("warning KG3010");
        Report(Predicate, "a: [{ p1: b, E }, { p1: c, E, rank: deprecated, reason: Misread. }]", "book").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("code: { format: '[0-9]+'SEVERITY, description: C. }", "a: { kind: Thing, name: A, identifiers: { code: x } }", "KG3003", "format")]
    [InlineData("code: { domain: OtherSEVERITY, description: C. }", "a: { kind: Thing, name: A, identifiers: { code: x } }", "KG3004", "domain")]
    [InlineData(
        "code: { description: C.SEVERITY }",
        "a: { kind: Thing, name: A, identifiers: { code: x } }\n  b: { kind: Thing, name: B, identifiers: { code: x } }", "KG3005", "distinct-identifiers")]
    public void Breach_OfAnIdentifier_IsAsSevereAsTheSchemeOrTheSourceOfTheFile(string scheme, string entities, string id, string word)
    {
        Report("").ShouldHaveSingleItem().ShouldContain($": error {id}: ");
        Report(", severity: warning").ShouldHaveSingleItem().ShouldContain($": warning {id}: ");
        Report($", severity: {{ {word}: warning }}").ShouldHaveSingleItem().ShouldContain($": warning {id}: ");
        Report("", "source: feed\n").ShouldHaveSingleItem().ShouldContain($": warning {id}: ");
        Report("", "source: book\n").ShouldHaveSingleItem().ShouldContain($": error {id}: ");
        Report(", severity: error", "source: feed\n").ShouldHaveSingleItem().ShouldContain($": error {id}: ");

        string[] Report(string severity, string source = "") => SeverityTests.Report(Compile(
            $"name: T\ndescription: T.\nkinds: {{ Thing: {{ description: T. }}, Other: {{ description: O. }} }}\nidentifiers:\n  {scheme.Replace("SEVERITY", severity)}\n",
            $"{source}entities:\n  {entities}\n"));
    }

    [Theory]
    [InlineData("requires: born", "a: { kind: Thing, name: A }", "KG3009")]
    [InlineData("begins: born, ends: died", "a: { kind: Thing, name: A, statements: [{ born: 1950 }, { died: 1900 }] }", "KG4004")]
    public void Breach_OfAKind_IsAsSevereAsTheNearestKindSays(string constraint, string entities, string id)
    {
        Report($"Above: {{ abstract: true, {constraint}, description: A. }}", "extends: Above").ShouldContain($": error {id}: ");
        Report($"Above: {{ abstract: true, {constraint}, severity: warning, description: A. }}", "extends: Above").ShouldContain($": warning {id}: ");
        Report($"Above: {{ abstract: true, {constraint}, severity: warning, description: A. }}", "extends: Above, severity: error")
            .ShouldContain($": error {id}: ");
        Report("Above: { abstract: true, description: A. }", constraint + ", severity: warning").ShouldContain($": warning {id}: ");
        Report("Above: { abstract: true, description: A. }", constraint, "source: feed\n").ShouldContain($": warning {id}: ");
        Report("Above: { abstract: true, description: A. }", constraint + ", severity: error", "source: feed\n").ShouldContain($": error {id}: ");

        string Report(string above, string kind, string source = "source: book\n") => SeverityTests.Report(Compile(
            $"name: T\ndescription: T.\nkinds:\n  {above}\n  Thing: {{ {kind}, description: T. }}\nproperties:\n"
            + "  born: { domain: [Above, Thing], type: date, description: B. }\n  died: { domain: [Above, Thing], type: date, description: D. }\n",
            $"{source}entities:\n  {entities}\n")).ShouldHaveSingleItem();
    }

    private static string With(string predicate, string severity) => $"{predicate}, severity: {severity}";

    private static string[] Report(string predicate, string facts, string evidence) => Report(Compile(predicate, facts, evidence));

    private static string[] Report(FactCompilation compilation) =>
    [
        .. compilation.Diagnostics.Where(diagnostic => diagnostic.Id is not ("KG5008" or "KG5003" or "KG1027")).Select(diagnostic => diagnostic.ToString()),
    ];

    private static FactCompilation Compile(string predicates, string facts, string evidence)
    {
        var lines = predicates.Split("\n  ").Select(line => line.Replace("DOMAIN", "domain: Thing, range: Thing", StringComparison.Ordinal))
            .Select(line => $"{line[..3]} {{ {line[4..]}, description: P. }}").ToArray();
        var relations = lines.Where(line => line.Contains("range:", StringComparison.Ordinal)).ToList();
        var properties = lines.Except(relations);
        if (!relations.Exists(line => line.StartsWith("p2:", StringComparison.Ordinal)))
        {
            relations.Add("p2: { domain: Thing, range: Thing, description: P. }");
        }

        var ontology = "name: T\ndescription: T.\nkinds: { Thing: { begins: born, ends: died, description: T. } }\nqualifiers: { q: { type: text, description: Q. } }\n"
            + "properties:\n  born: { domain: Thing, type: date, description: B. }\n  died: { domain: Thing, type: date, description: D. }\n"
            + string.Concat(properties.Select(line => $"  {line}\n")) + "predicates:\n" + string.Concat(relations.Select(line => $"  {line}\n"));
        var statements = facts.Split("; ").ToDictionary(part => part[..1], part => part[3..].Replace("E }", $"evidence: {evidence} }}", StringComparison.Ordinal)
            .Replace("E, ", $"evidence: {evidence}, ", StringComparison.Ordinal));
        var entities = "abcd".Select(id => $"  {id}: {{ kind: Thing, name: {id}, statements: {statements.GetValueOrDefault(id.ToString(), "[]")} }}\n");
        return Compile(ontology, "entities:\n" + string.Concat(entities));
    }

    private static FactCompilation Compile(string ontology, string facts) => FactCompiler.Compile(
        [
            SyntaxTree.Parse(new SourceText("ontology.yaml", ontology)), SyntaxTree.Parse(new SourceText("facts.yaml", facts)),
            SyntaxTree.Parse(new SourceText("sources.yaml", Sources)),
        ],
        [],
        CompilationOptions.Default);
}
