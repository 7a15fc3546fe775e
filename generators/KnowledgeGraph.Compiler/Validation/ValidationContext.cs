using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Validation;

/// <summary>The facts that the rules check, and the diagnostics that they report.</summary>
internal sealed class ValidationContext(FactIndex facts, DiagnosticBag diagnostics)
{
    public FactIndex Facts { get; } = facts;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>How severe broken constraints are.</summary>
    public BreachSeverity Severity => Facts.Severity;

    /// <summary>False where something could not be bound: what seems to be missing may be what was wrong.</summary>
    public bool HasAllFacts { get; } = !diagnostics.HasErrors;

    /// <summary>When entities existed.</summary>
    public EntityLives Lives { get; } = new(facts);

    /// <summary>Contradictions that the set has settled.</summary>
    public List<ConflictSymbol> Conflicts { get; } = [];
}
