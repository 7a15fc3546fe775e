using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>A justified exception, written beside what it excepts.</summary>
internal sealed class ConstraintException(Constraint constraint, SyntaxLocation location)
{
    public Constraint Constraint { get; } = constraint;

    public SyntaxLocation Location { get; } = location;

    /// <summary>Without it something would be reported.</summary>
    public bool IsUsed { get; set; }
}
