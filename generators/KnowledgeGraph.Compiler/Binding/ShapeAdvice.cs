using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Syntax.Explanations;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>The reason why something has the wrong shape, where a missing space gave it that shape.</summary>
internal static class ShapeAdvice
{
    /// <summary>The end of a message about what should be a mapping: <c>kind:Person</c> is one text.</summary>
    public static string ForMapping(SyntaxNode node) => node switch
    {
        ScalarSyntax { Style: ScalarSyntaxStyle.Plain } scalar when SpaceAfterColon.Place(scalar.Value) >= 0 =>
            "; a space belongs after ':'",
        SequenceSyntax { Items.Count: > 0 } sequence when sequence.Items.All(item => item is MappingSyntax) =>
            "; leave out the '-'",
        _ => "",
    };

    /// <summary>The end of a message about what should be a list: <c>-worksFor: x</c> is a key.</summary>
    public static string ForList(SyntaxNode node) => node switch
    {
        MappingSyntax { Entries.Count: > 0 } mapping when SpaceAfterDash.IsGlued(mapping.Entries[0].Name) =>
            "; a space belongs after '-'",
        MappingSyntax => "; begin each statement with '- '",
        ScalarSyntax { Style: ScalarSyntaxStyle.Plain } scalar when SpaceAfterDash.IsGlued(scalar.Value) =>
            "; a space belongs after '-'",
        _ => "",
    };
}
