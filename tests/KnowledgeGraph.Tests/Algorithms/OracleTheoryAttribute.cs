namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>A theory that needs Python with networkx (which needs SciPy) and igraph. Without them it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OracleTheoryAttribute : TheoryAttribute
{
    public OracleTheoryAttribute() => Skip = PythonOracle.IsAvailable
        ? null
        : "No python3 has networkx, SciPy and igraph (Debian: python3-networkx python3-scipy python3-igraph).";
}
