using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Tests.Binding;

/// <summary>What tells two statements apart, and what the message about one that is written twice says.</summary>
public sealed class StatementDifferenceTests
{
    private const string Written = "This statement is written twice; put all its passages under one 'evidence'";

    [Fact]
    public void Terms_ThatBeginOnDifferentDays_AreTwo() =>
        Report("holds: { temporal: state @ }", "{ holds: b, since: 1885 }, { holds: b, since: 1893 }").ShouldBeEmpty();

    [Fact]
    public void Terms_ThatBeginOnOneDay_AreOne() =>
        Report("holds: { temporal: state @ }", "{ holds: b, since: 1885 }, { holds: b, since: 1885, note: again }").ShouldBe([Written]);

    [Theory]
    [InlineData("temporal: state, identifiedBy: []", "{ holds: b, since: 1885 }, { holds: b, since: 1893 }", "; if they are two, as their 'since' differ, write 'identifiedBy: [since]' at 'holds' in the ontology")]
    [InlineData("temporal: event", "{ holds: b, on: 1885 }, { holds: b, on: 1893 }", "; if they are two, as their 'on' differ, write 'identifiedBy: [on]' at 'holds' in the ontology")]
    [InlineData("temporal: state", "{ holds: b, role: one }, { holds: b, role: two }", "; if they are two, as their 'role' differ, write 'identifiedBy: [role, since]' at 'holds' in the ontology")]
    [InlineData("temporal: timeless", "{ holds: b }, { holds: b }", "")]
    public void WrittenTwice_NamesWhatDiffers(string keys, string statements, string advice) =>
        Report($"holds: {{ {keys} @ }}", statements).ShouldBe([Written + advice]);

    private static string[] Report(string predicate, string statements)
    {
        var rest = ", domain: Org, range: Org, inverse: heldBy, evidence: optional, qualifiers: { allowed: [role] }, description: H.";
        var ontology = "name: T\ndescription: T.\nkinds: { Org: { description: O. } }\nqualifiers: { role: { type: text, description: R. } }\npredicates:\n  "
            + predicate.Replace(" @", rest) + "\n";
        var facts = $"entities:\n  b: {{ kind: Org, name: B }}\n  c: {{ kind: Org, name: C, statements: [{statements}] }}\n";
        return
        [
            .. FactCompiler.Compile(
                [SyntaxTree.Parse(new SourceText("ontology.yaml", ontology)), SyntaxTree.Parse(new SourceText("facts.yaml", facts))],
                [],
                CompilationOptions.Default).Diagnostics.Select(diagnostic => diagnostic.Message),
        ];
    }
}
