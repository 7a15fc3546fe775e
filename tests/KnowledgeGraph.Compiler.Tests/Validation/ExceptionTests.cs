using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Tests.Validation;

/// <summary>Rules that the world breaks: what is reported without an exception is not with one, and the statements stay.</summary>
public sealed class ExceptionTests
{
    private const string Ontology = """
        name: T
        description: T.
        kinds: { Org: { description: O. }, Member: { description: M. } }
        identifiers: { number: { description: N. } }
        predicates:
          memberOf: { domain: Member, range: Org, inverse: members, temporal: timeless, inverseCardinality: one, evidence: optional, description: M. }
          supports: { domain: Org, range: Org, inverse: supportedBy, temporal: timeless, conflictsWith: opposes, evidence: optional, description: S. }
          opposes: { domain: Org, range: Org, inverse: opposedBy, temporal: timeless, evidence: optional, description: O. }
          owns: { domain: Org, range: Org, inverse: ownedBy, temporal: timeless, acyclic: true, evidence: optional, description: W. }

        """;

    [Theory]
    [InlineData("single-value", "  m: { kind: Member, name: M, statements: [{ memberOf: a }] }\n  n: { kind: Member, name: N, statements: [{ memberOf: a@ }] }\n")]
    [InlineData("single-value", "  m: { kind: Member, name: M, statements: [{ memberOf: a@ }] }\n  n: { kind: Member, name: N, statements: [{ memberOf: a }] }\n")]
    [InlineData("conflicts-with", "  b: { kind: Org, name: B, statements: [{ supports: a }, { opposes: a@ }] }\n")]
    [InlineData("acyclic", "  b: { kind: Org, name: B, statements: [{ owns: c }] }\n  c: { kind: Org, name: C, statements: [{ owns: b@ }, { owns: a }] }\n")]
    [InlineData("acyclic", "  b: { kind: Org, name: B, statements: [{ owns: c@ }] }\n  c: { kind: Org, name: C, statements: [{ owns: b }, { owns: a }] }\n")]
    [InlineData("distinct-identifiers", "  b: { kind: Org, name: B, identifiers: { number: 1 }, statements: [{ owns: c }, { owns: a }]@ }\n  c: { kind: Org, name: C, identifiers: { number: 1 } }\n")]
    public void Exception_OfARule_TakesItsErrorAway(string constraint, string entities)
    {
        Report(entities.Replace("@", "")).ShouldHaveSingleItem().ShouldContain(": error KG");
        Report(entities.Replace("@", $", exceptions: {{ constraint: {constraint}, reason: So it is. }}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("single-value")]
    [InlineData("conflicts-with")]
    [InlineData("acyclic")]
    public void Exception_ThatIsNotNeeded_IsAWarning(string constraint) =>
        Report($"  b: {{ kind: Org, name: B, statements: [{{ owns: a, exceptions: {{ constraint: {constraint}, reason: So it is. }} }}] }}\n")
            .ShouldHaveSingleItem().ShouldEndWith($"warning KG3010: Nothing here breaks the constraint '{constraint}'; the exception can be removed");

    [Fact]
    public void Exception_OfOneOfThree_LeavesTheOtherTwo() =>
        Report(
            "  m: { kind: Member, name: M, statements: [{ memberOf: a }] }\n  n: { kind: Member, name: N, statements: [{ memberOf: a }] }\n"
            + "  o: { kind: Member, name: O, statements: [{ memberOf: a, exceptions: { constraint: single-value, reason: So it is. } }] }\n")
            .ShouldHaveSingleItem().ShouldContain("'members' has one value at a time, and 'a' has both 'm' and 'n'");

    private static string[] Report(string entities)
    {
        var files = new[] { ("ontology.yaml", Ontology), ("facts.yaml", "entities:\n  a: { kind: Org, name: A }\n" + entities) };
        return
        [
            .. FactCompiler.Compile(files.Select(file => SyntaxTree.Parse(new SourceText(file.Item1, file.Item2))), [], CompilationOptions.Default)
                .Diagnostics.Select(diagnostic => diagnostic.ToString()),
        ];
    }
}
