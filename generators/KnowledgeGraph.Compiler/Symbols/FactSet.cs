namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>
/// A whole fact set after binding, validation and reasoning: what the image is written from and what the typed C# API is
/// emitted from. It holds no position and no path, so that an edit which changes neither fact nor ontology yields an equal value.
/// </summary>
/// <param name="Ontology">The kinds and predicates that the facts are written in.</param>
/// <param name="Sources">By id, ordinal.</param>
/// <param name="Entities">By kind name, then id, ordinal.</param>
/// <param name="Statements">By subject id, predicate name, then statement id, ordinal. Stated and derived ones alike.</param>
/// <param name="Conflicts">Settled disagreements, by their first statement id.</param>
public sealed record FactSet(
    OntologySymbol Ontology,
    EquatableArray<SourceSymbol> Sources,
    EquatableArray<EntitySymbol> Entities,
    EquatableArray<StatementSymbol> Statements,
    EquatableArray<ConflictSymbol> Conflicts)
{
    /// <summary>The saved questions, by name, ordinal.</summary>
    public EquatableArray<QuestionSymbol> Questions { get; init; }

    /// <summary>The number of diagnostics that the compiler reported about it, on the machine that compiled it.</summary>
    public DiagnosticCounts Diagnostics { get; init; }

    /// <summary>How much of the evidence was checked, on the machine that compiled it.</summary>
    public EvidenceChecks Evidence { get; init; }
}
