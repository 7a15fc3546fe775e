namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>The family of a diagnostic: the first digit of its number.</summary>
public enum DiagnosticCategory
{
    Syntax,
    Binding,
    Ontology,
    Constraint,
    Time,
    Evidence,
    Conflict,
    Question,
    Capacity,

    /// <summary>Defects of the compiler itself.</summary>
    Internal,
}
