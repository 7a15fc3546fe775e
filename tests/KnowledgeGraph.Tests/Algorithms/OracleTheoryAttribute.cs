namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>A theory that needs Python with networkx and igraph; where there is none it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OracleTheoryAttribute : TheoryAttribute
{
    public OracleTheoryAttribute() => Skip = PythonOracle.IsAvailable ? null : "No python3 here has networkx and igraph (Debian: python3-networkx python3-igraph).";
}
