namespace KnowledgeGraph.Traversal;

/// <summary>What makes a path short.</summary>
public enum PathWeighting
{
    /// <summary>Few steps.</summary>
    Steps,

    /// <summary>Steps that can be believed: see <see cref="StatementCosts"/>.</summary>
    Credibility,
}
