using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Language.Citing;

namespace KnowledgeGraph.Cli.Reviewing;

/// <summary>The words of passages, from the documents that are at hand and from quotations.</summary>
internal sealed class PassageTexts(CitedDocuments documents)
{
    /// <summary>The words, on one line; null where they are not at hand, and for a document as a whole.</summary>
    public string? Of(Evidence evidence)
    {
        if (evidence.Quote is { } quote)
        {
            return PassageDigest.Fold(quote.Exact);
        }

        return evidence.HasPosition && documents.Text(evidence.Source.Id, out _) is { } text
            && evidence.Offset + evidence.Length <= text.Length
            ? PassageDigest.Fold(text.Passage(evidence.Offset, evidence.Length))
            : null;
    }
}
