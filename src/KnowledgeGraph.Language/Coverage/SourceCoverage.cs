using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Language.Coverage;

/// <summary>How much of one source its set cites.</summary>
/// <param name="Statements">How many statements cite it.</param>
/// <param name="CitedPassages">How many different passages they cite.</param>
/// <param name="Document">What only the document itself can tell; null where it is not at hand.</param>
/// <param name="Uncited">By position.</param>
public sealed record SourceCoverage(
    SourceSymbol Source, int Statements, int CitedPassages, DocumentCoverage? Document, IReadOnlyList<UncitedLine> Uncited);

/// <summary>The parts of a document that statements cite.</summary>
/// <param name="Characters">Without white space.</param>
/// <param name="Sentences">Sentences, and lines that stand alone.</param>
/// <param name="CitedSentences">Those of which a statement cites some.</param>
public sealed record DocumentCoverage(int Characters, int CitedCharacters, int Sentences, int CitedSentences);

/// <summary>A passage that nothing cites.</summary>
/// <param name="Reason">Null where the set gives none.</param>
/// <param name="Text">With white space folded; null where the document is not at hand.</param>
public sealed record UncitedLine(PassageRun Passage, UncitedReason? Reason, string? Note, string? Text);
