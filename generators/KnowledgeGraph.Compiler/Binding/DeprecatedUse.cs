using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Warns where facts use something that the ontology has deprecated.</summary>
internal static class DeprecatedUse
{
    /// <param name="noun">What it is.</param>
    /// <param name="reason">Why it should not be used; null where it may.</param>
    public static void Report(string noun, string name, string? reason, SyntaxNode at, NodeReader reader)
    {
        if (reason is not null)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.DeprecatedUsed, reader.At(at), noun, name, reason);
        }
    }
}
