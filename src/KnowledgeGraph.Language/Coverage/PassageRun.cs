namespace KnowledgeGraph.Language.Coverage;

/// <summary>Consecutive characters of a document.</summary>
/// <param name="Offset">In code points, from 0.</param>
/// <param name="End">The offset behind the last.</param>
public readonly record struct PassageRun(int Offset, int End)
{
    public int Length => End - Offset;
}
