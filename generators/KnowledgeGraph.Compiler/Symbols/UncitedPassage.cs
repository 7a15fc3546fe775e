namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>A passage that no statement cites, and why none does.</summary>
/// <param name="Offset">In Unicode code points from the start of the decoded document, from 0.</param>
/// <param name="Length">In code points.</param>
/// <param name="Note">What the passage is, in the curator's words.</param>
public sealed record UncitedPassage(int Offset, int Length, UncitedReason Reason, string? Note);

/// <summary>Why a passage holds nothing for a statement to cite.</summary>
public enum UncitedReason
{
    /// <summary>Menus, lists of links and pointers to other texts.</summary>
    Navigation,

    /// <summary>A title, or the heading of a part.</summary>
    Heading,

    /// <summary>Boilerplate that such texts have whatever their subject.</summary>
    Boilerplate,

    /// <summary>A question whose answer is cited.</summary>
    Question,

    /// <summary>Words that lead from one cited passage to the next.</summary>
    Connective,

    /// <summary>A repetition of something that is cited elsewhere.</summary>
    Repetition,

    /// <summary>A judgement without anything that could be checked or ascribed.</summary>
    Opinion,
}
