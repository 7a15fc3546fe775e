using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Tests.Severities;

/// <summary>
/// Leniency by its definition: a set has an error if it has one without the statements that only a lenient source supports, and a finding if
/// it has an error with that source taken strictly.
/// </summary>
public sealed class SeverityOracleTests
{
    private const string Ontology = """
        name: T
        description: T.
        kinds: { Thing: { description: T. } }
        predicates:
          one: { domain: Thing, range: Thing, cardinality: one, description: P. }
          narrow: { domain: Thing, range: Thing, subPredicateOf: one, description: P. }
          distinct: { domain: Thing, range: Thing, distinctValues: true, description: P. }
          above: { domain: Thing, range: Thing, acyclic: true, transitive: true, description: P. }
          likes: { domain: Thing, range: Thing, conflictsWith: hates, description: P. }
          hates: { domain: Thing, range: Thing, description: P. }
          joins: { domain: Thing, range: Thing, chain: [above, likes], conflictsWith: hates, description: P. }

        """;

    private static readonly Gen<Stated> Statements =
        from subject in Gen.Elements("a", "b", "c", "d")
        from predicate in Gen.Elements("one", "narrow", "distinct", "above", "likes", "hates")
        from other in Gen.Elements("a", "b", "c", "d")
        from evidence in Gen.Elements("feed", "feed", "book", "[feed, book]")
        from isExcepted in Gen.Choose(0, 7)
        where subject != other
        select new Stated(subject, predicate, other, evidence, isExcepted == 0);

    [Fact]
    public void Severity_OfAnySet_FollowsFromTheStrictPart() =>
        Prop.ForAll(Statements.ArrayOf().ToArbitrary(), statements =>
        {
            Stated[] set = [.. statements.Take(14).DistinctBy(statement => (statement.Subject, statement.Predicate, statement.Other))];

            var lenient = Findings(set, "warning");

            var strictPart = Findings([.. set.Where(statement => statement.Evidence != "feed")], "warning");
            lenient.Any(IsError).ShouldBe(strictPart.Any(IsError), string.Join('\n', lenient));
            (lenient.Length > 0).ShouldBe(Findings(set, "error").Any(IsError), string.Join('\n', lenient));
        }).ShouldHold();

    private static bool IsError(string finding) => finding.Contains(": error ", StringComparison.Ordinal);

    private static string[] Findings(Stated[] statements, string severity)
    {
        var facts = "entities:\n" + string.Concat("abcd".Select(id => $"  {id}: {{ kind: Thing, name: {id} }}\n")) + "statements:\n" + string.Concat(statements);
        var sources = $"sources:\n  feed: {{ title: F, published: 2020-05-01, severity: {severity} }}\n  book: {{ title: B, published: 2020-05-01 }}\n";
        var compilation = FactCompiler.Compile(
            [
                SyntaxTree.Parse(new SourceText("ontology.yaml", Ontology)), SyntaxTree.Parse(new SourceText("facts.yaml", facts)),
                SyntaxTree.Parse(new SourceText("sources.yaml", sources)),
            ],
            [],
            CompilationOptions.Default);
        return
        [
            .. compilation.Diagnostics.Where(diagnostic => diagnostic.Id is not ("KG1027" or "KG3010" or "KG5003" or "KG5008"))
                .Select(diagnostic => diagnostic.ToString()),
        ];
    }

    private sealed record Stated(string Subject, string Predicate, string Other, string Evidence, bool IsExcepted)
    {
        public override string ToString()
        {
            var constraint = Predicate switch
            {
                "distinct" => "distinct-values",
                "above" => "acyclic",
                "likes" or "hates" => "conflicts-with",
                _ => "single-value",
            };
            var exception = IsExcepted ? $", exceptions: {{ constraint: {constraint}, reason: So. }}" : "";
            return $"  - {{ subject: {Subject}, {Predicate}: {Other}, evidence: {Evidence}{exception} }}\n";
        }
    }
}
