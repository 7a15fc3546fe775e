namespace KnowledgeGraph.Traversal;

/// <summary>The measure by which a path is short.</summary>
public enum PathWeighting
{
    /// <summary>The number of steps.</summary>
    Steps,

    /// <summary>The credibility of its steps: see <see cref="StatementCosts"/>.</summary>
    Credibility,
}
