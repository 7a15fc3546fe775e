using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Syntax;

public sealed class SyntaxTreeBuilderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG0001", "agents.yaml",
            "kind: Operator",
            "kind: [Operator",
            "agents.yaml(3,11): error KG0001: The file cannot be read as YAML: the '[' opened here is not closed"),
        new(
            "KG0002", "agents.yaml",
            "name: Valley Rail",
            "name: &short Valley Rail",
            "agents.yaml(4,11): error KG0002: The anchor '&short' is not allowed; write the value out where it is needed, or put quotation marks around a text with '&'"),
        new(
            "KG0003", "agents.yaml",
            "name: Valley Rail",
            "name: *short",
            "agents.yaml(4,11): error KG0003: The alias '*short' is not allowed; write the value out, or put quotation marks around a text with '*'"),
        new(
            "KG0004", "agents.yaml",
            "name: Valley Rail",
            "name: !!str Valley Rail",
            "agents.yaml(4,11): error KG0004: The tag 'tag:yaml.org,2002:str' is not allowed, as the ontology gives every value its type; put quotation marks around a text with '!'"),
        new(
            "KG0005", "agents.yaml",
            "    kind: Operator",
            "    <<: { kind: Operator }\n    kind: Operator",
            "agents.yaml(3,5): error KG0005: The merge key '<<' is not allowed; write the keys out"),
        new(
            "KG0006", "commitments.yaml",
            "\nstatements:",
            "\n---\nstatements:",
            "commitments.yaml(10,1): error KG0006: A second document begins here; a file holds one"),
        new(
            "KG0007", "agents.yaml",
            "    kind: Operator",
            "    kind: Operator\n    kind: Authority",
            "agents.yaml(4,5): error KG0007: The key 'kind' is written twice in this mapping <- agents.yaml(3,5)"),
        new(
            "KG0009", "agents.yaml",
            "name: Valley Rail",
            "name: " + new string('[', 64) + new string(']', 64),
            "agents.yaml(4,72): error KG0009: Mappings and lists are nested more than 64 deep"),
        new(
            "KG0014", "agents.yaml",
            "    kind: Operator",
            "    ? [kind]\n    : Operator\n    kind: Operator",
            "agents.yaml(3,7): error KG0014: A mapping or a list cannot be a key"),
        new(
            "KG0017", "agents.yaml",
            "name: Valley Rail",
            "name: Valley Rail\n    exceptions: { constraint: time-order, reason: Valley, Inc., Ltd. }",
            "agents.yaml(5,59): error KG0017: 'Inc.' is a key without a value: inside { } a comma ends a value; put quotation marks around a text with a comma in it"),
        new(
            "KG0016", "agents.yaml",
            "name: Valley Rail",
            "name: Valley Rail #12: the valley",
            "agents.yaml(4,23): warning KG0016: '#12: the valley' is a comment here and not part of the value; put quotation marks around the value, or a space after '#'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void SyntaxTreeBuilder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
