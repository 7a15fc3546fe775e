using KnowledgeGraph.Exchange.Import.Building;

namespace KnowledgeGraph.Exchange.Import.Writing;

/// <summary>Facts before the compiler has seen them.</summary>
public interface IFactDraft
{
    /// <summary>The faults of the data.</summary>
    FindingList Findings { get; }

    /// <summary>Writes the fact files. Linear.</summary>
    IReadOnlyList<FactFile> Write();

    /// <summary>Keeps out what is written at a place of a file.</summary>
    /// <param name="message">Why.</param>
    /// <param name="reason">The same without what differs from record to record.</param>
    /// <returns>False where nothing of the draft is written there.</returns>
    bool Refuse(FactFile file, int offset, string message, string reason);
}
