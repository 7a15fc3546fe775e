using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Disclosure;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler;

/// <summary>The result of compiling a set.</summary>
/// <param name="FactSet">Null when there is any error.</param>
/// <param name="Diagnostics">By path, line, column and id; those about the whole set first.</param>
public sealed record FactCompilation(FactSet? FactSet, EquatableArray<Diagnostic> Diagnostics)
{
    private static readonly SyntaxTree[] NoFiles = [];

    internal static IReadOnlyDictionary<string, DiagnosticLocation> NoPlaces { get; } = new Dictionary<string, DiagnosticLocation>();

    /// <summary>
    /// The declarations of the set, without sources and statements, where it has errors and its ontology has none: enough for the types that code
    /// refers to. Null otherwise.
    /// </summary>
    public FactSet? Outline { get; init; }

    /// <summary>
    /// Where each stated statement names its predicate, by its id; empty unless <see cref="CompilationOptions.KeepsPlaces"/>.
    /// </summary>
    public IReadOnlyDictionary<string, DiagnosticLocation> Places { get; init; } = NoPlaces;

    /// <summary>The parts that a release leaves out, counted by marking; empty for a set as a whole.</summary>
    public EquatableArray<LeftOutCount> LeftOut { get; init; }

    /// <summary>
    /// The files of a release without what it leaves out; empty unless <see cref="CompilationOptions.KeepsReleasedFiles"/>. Their texts are those of
    /// the whole set.
    /// </summary>
    public IReadOnlyList<SyntaxTree> ReleasedFiles { get; init; } = NoFiles;

    /// <summary>How much of the evidence was checked.</summary>
    public EvidenceChecks Evidence { get; init; }
}
