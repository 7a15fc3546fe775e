using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler;

/// <summary>How a set is compiled. The defaults are right for a build.</summary>
public sealed record CompilationOptions
{
    public static CompilationOptions Default { get; } = new();

    /// <summary>The documents folder, which decides whether a missing document is an error.</summary>
    public DocumentFolderState DocumentFolder { get; init; }

    /// <summary>Reports findings that are off by default as well.</summary>
    public bool ReportsAll { get; init; }

    /// <summary>The maximum number of errors, and of other diagnostics, that are kept; one more says how many were left out.</summary>
    public int MaxDiagnostics { get; init; } = 10_000;

    /// <summary>
    /// Keeps the places of statements, for tools that change files. Builds do without: a place changes with every line above it.
    /// </summary>
    public bool KeepsPlaces { get; init; }

    /// <summary>
    /// The same trees will be compiled again, with others that have changed: what is bound of a tree is kept with it, so that only what
    /// depends on a change is bound again. It takes memory for as long as the trees are there.
    /// </summary>
    public bool IsRepeated { get; init; }

    /// <summary>
    /// The day by which reviews are judged, counted from 1970-01-01, in place of that of the ontology; null for that.
    /// </summary>
    public int? ReviewsAsOf { get; init; }

    /// <summary>
    /// The name of a marking: whatever is marked above it is left out, and nothing of the result depends on it. Null for the whole set.
    /// Twice the time of a compilation.
    /// </summary>
    public string? Release { get; init; }

    /// <summary>Keeps the files of a release as they are without what it leaves out, for tools that publish them.</summary>
    public bool KeepsReleasedFiles { get; init; }

    /// <summary>
    /// The <see cref="FactSetPaths.FitFile"/> of the set and those of the sets that it uses, which answer for documents that are not at
    /// hand.
    /// </summary>
    public IReadOnlyList<SourceText> FitFiles { get; init; } = [];

    /// <summary>Keeps how each passage fits, for the tool that writes that file.</summary>
    public bool KeepsFit { get; init; }

    /// <summary>Reasoning that would draw more statements is an error, and so is one that tries a hundred times as many premises.</summary>
    public int MaxDerivedStatements { get; init; } = 500_000;
}
