namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>The object of a statement, or the value of a qualifier.</summary>
public abstract record FactValue
{
    /// <summary>Its type.</summary>
    internal abstract ValueKind Kind { get; }
}
