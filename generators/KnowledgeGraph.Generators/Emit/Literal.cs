using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>Values as C# literals.</summary>
public static class Literal
{
    /// <summary>A regular string literal with its quotes, on one line whatever <paramref name="text"/> holds.</summary>
    public static string String(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
