using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.Reanchoring;

/// <summary>The outcome of re-anchoring.</summary>
/// <param name="Unchanged">The number of passages that are where they were.</param>
/// <param name="Steps">Everything else, source by source.</param>
/// <param name="Files">The files that change, with their new texts.</param>
public sealed record ReanchoringResult(int Unchanged, IReadOnlyList<ReanchoringStep> Steps, IReadOnlyList<SourceText> Files)
{
    /// <summary>The number of passages with a new position.</summary>
    public int Moved => Steps.OfType<PassageMoved>().Count();

    /// <summary>The number of passages that only a person can place.</summary>
    public int Left => Steps.OfType<PassageLeft>().Count();
}

/// <summary>Something that re-anchoring did, or could not do.</summary>
public abstract record ReanchoringStep;

/// <summary>A passage has a new position.</summary>
public sealed record PassageMoved(CitedPassage Passage, EvidenceReference Reference) : ReanchoringStep;

/// <summary>A passage has no single position any more, and stays as it is.</summary>
/// <param name="Offsets">The positions that its digest fits; none where the document no longer has it.</param>
public sealed record PassageLeft(CitedPassage Passage, IReadOnlyList<int> Offsets) : ReanchoringStep;

/// <summary>The document of a source of a used set has changed, whose files are for others to write.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="File">The path of the file that declares it.</param>
public sealed record DigestOfOthers(string Source, string File) : ReanchoringStep;

/// <summary>The digest of a source's document has changed.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="File">The path of the file that declares it.</param>
/// <param name="HasUncited">Whether the source lists passages as not cited, whose positions have no digest and so are not
/// corrected.</param>
/// <param name="HasRecords">Whether rows or values of it are cited, which may now be others: they have no words to be found by.</param>
public sealed record DigestUpdated(string Source, string File, string Digest, bool HasUncited, bool HasRecords) : ReanchoringStep;
