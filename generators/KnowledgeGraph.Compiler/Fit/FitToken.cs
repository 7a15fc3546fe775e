namespace KnowledgeGraph.Compiler.Fit;

/// <summary>A word, number or sign of a text.</summary>
/// <param name="Folded">Without case and marks; of a number, as it is written.</param>
/// <param name="Start">In UTF-16 units.</param>
/// <param name="End">The first unit after it.</param>
internal readonly record struct FitToken(string Folded, FitTokenKind Kind, int Start, int End);

/// <summary>The sorts of tokens.</summary>
internal enum FitTokenKind : byte
{
    Word,

    /// <summary>Digits, with the signs between their groups.</summary>
    Number,

    /// <summary>A sign of a currency, of a share or of a multiple.</summary>
    Sign,
}
