using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class SentenceReaderTests
{
    private const string Written = "sentence: \"{subject} comes to {object}[ within {scope}]\"";

    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG2022", "ontology.yaml",
            "sentence: \"{subject} has wires\"",
            "sentence: \"It has wires\"",
            "ontology.yaml(49,124): error KG2022: The sentence of 'electrified' cannot be used: '{subject}' is missing"),
        new(
            "KG1004", "ontology.yaml",
            Written,
            "sentence: \"\"",
            "ontology.yaml(46,163): error KG1004: 'sentence' must not be empty"),
    ];

    public static TheoryData<string, string> Patterns => new()
    {
        { "{subject} is {objct}", "there is no placeholder '{objct}'; did you mean 'object'?" },
        { "{subject} is {thing}", "there is no placeholder '{thing}' ({subject}, {object}, {scope})" },
        { "{subject} is big", "'{object}' is missing" },
        { "It is {object}", "'{subject}' is missing" },
        { "{subject} is {object} and {object}", "'{object}' is in it twice" },
        { "{subject} is {object} in {scope}", "a statement may lack the qualifier 'scope'; put its placeholder with the words around it in brackets: '[ … {scope}]'" },
        { "{subject} is[ {object}]", "'{object}' is never missing, so it cannot be in an optional part" },
        { "{subject} is {object}[ or so]", "an optional part needs the placeholder of a qualifier" },
        { "{subject} is {object", "a '{' has no '}'" },
        { "{subject} is {object}}", "a '}' has no '{'" },
        { "{subject} is {object}[ in {scope}", "a '[' has no ']'" },
        { "{subject} is {object}]", "a ']' has no '['" },
        { "{subject} is {object}[[ in {scope}]]", "optional parts cannot be nested" },
        { "{} is {object}", "there is no placeholder '{}' ({subject}, {object}, {scope})" },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Sentence_ThatCannotBeUsed_IsRefusedWithItsReason(string pattern, string reason) =>
        Broken($"\"{pattern}\"", $"ontology.yaml(46,163): error KG2022: The sentence of 'amount' cannot be used: {reason}").ShouldBeReported();

    [Fact]
    public void Sentence_ThatIsTooLongOrOnTwoLines_IsRefused()
    {
        const string Message = "ontology.yaml(46,163): error KG2022: The sentence of 'amount' cannot be used: ";
        var padding = new string('x', 300);
        Broken($"\"{{subject}} is {{object}} {padding}\"", Message + "it has 322 characters, and at most 300 are allowed").ShouldBeReported();
        Broken("\"{subject}\\nis {object}\"", Message + "it must be on one line").ShouldBeReported();
    }

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void SentenceReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    private static BrokenSet Broken(string pattern, string message) =>
        new("KG2022", "ontology.yaml", Written, $"sentence: {pattern}", message);
}
