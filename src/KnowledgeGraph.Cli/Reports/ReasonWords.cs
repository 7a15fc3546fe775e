using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Cli.Reports;

/// <summary>Reasons as a report words them.</summary>
internal static class ReasonWords
{
    public static string Of(UncitedReason? reason) => reason switch
    {
        UncitedReason.Navigation => "navigation",
        UncitedReason.Heading => "heading",
        UncitedReason.Boilerplate => "boilerplate",
        UncitedReason.Question => "question whose answer is cited",
        UncitedReason.Connective => "connective",
        UncitedReason.Repetition => "repetition",
        UncitedReason.Opinion => "opinion without content",
        _ => "no reason given",
    };
}
