using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>How severe it is to break the constraints of a predicate, a kind or an identifier scheme, as far as the ontology says so.</summary>
/// <param name="Every">For every constraint; null where the ontology does not say.</param>
/// <param name="Each">For single constraints. Either this is empty or <paramref name="Every"/> is null.</param>
public sealed record ConstraintSeverities(DiagnosticSeverity? Every, EquatableArray<ConstraintSeverity> Each)
{
    public static ConstraintSeverities None { get; } = new(null, default);

    /// <summary>The severity of one constraint; null where the ontology does not say.</summary>
    public DiagnosticSeverity? Of(Constraint constraint)
    {
        for (var i = 0; i < Each.Count; i++)
        {
            if (Each[i].Constraint == constraint)
            {
                return Each[i].Severity;
            }
        }

        return Every;
    }
}

/// <summary>How severe it is to break one constraint.</summary>
public sealed record ConstraintSeverity(Constraint Constraint, DiagnosticSeverity Severity);
