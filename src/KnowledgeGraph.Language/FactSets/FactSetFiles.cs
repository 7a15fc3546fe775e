using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Concurrency;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>The files of a fact set, wherever they were read from.</summary>
/// <param name="Files">The YAML files by path, ordinal.</param>
/// <param name="Documents">The documents by path; none where they are not available.</param>
public sealed record FactSetFiles(IReadOnlyList<SourceText> Files, IReadOnlyList<DocumentFile> Documents)
{
    /// <summary>The documents folder, which decides whether a missing document is an error.</summary>
    public DocumentFolderState DocumentFolder { get; init; }

    /// <summary>Whether findings that are off by default are reported as well.</summary>
    public bool ReportsAll { get; init; }

    /// <summary>The marking above which everything is left out; null for the whole set.</summary>
    public string? Release { get; init; }

    /// <summary>Files whose names are nearly those of fact files, which the compiler warns of.</summary>
    public IReadOnlyList<SourceText> Unread { get; init; } = [];

    /// <summary>The saved questions by path, ordinal.</summary>
    public IReadOnlyList<SourceText> Questions { get; init; } = [];

    /// <summary>The expected answers of questions by path, ordinal.</summary>
    public IReadOnlyList<SourceText> Answers { get; init; } = [];

    /// <summary>
    /// The files that keep how passages fit: that of the set, and those of the sets that it uses with the folder of their set in their paths.
    /// </summary>
    public IReadOnlyList<SourceText> FitFiles { get; init; } = [];

    /// <summary>Whether a compilation keeps how each passage fits, for the tool that writes such a file.</summary>
    public bool KeepsFit { get; init; }

    /// <summary>The sets that this one uses, also through others: the folder of each as it stands in the paths of its files.</summary>
    public IReadOnlyList<string> UsedSets { get; init; } = [];

    /// <summary>The fact files of the sets that this one uses, with the folder of their set in their paths.</summary>
    public IReadOnlyList<SourceText> Used { get; init; } = [];

    /// <summary>The documents of the sets that this one uses, with the folder of their set in their paths.</summary>
    public IReadOnlyList<DocumentFile> UsedDocuments { get; init; } = [];

    /// <summary>Finds the documents of sources.</summary>
    public DocumentLookup Lookup => field ??= new DocumentLookup(Documents);

    /// <summary>
    /// The folder as it was named: what stands before a path of the set, so that somebody finds the file. Empty for a set in memory.
    /// </summary>
    public string Root { get; init; } = "";

    private CompilationOptions Options => CompilationOptions.Default with
    {
        DocumentFolder = DocumentFolder,
        ReportsAll = ReportsAll,
        Release = Release,
        FitFiles = FitFiles,
        KeepsFit = KeepsFit,
    };

    /// <summary>Checks the set: every diagnostic, and the facts where none is an error.</summary>
    public FactCompilation Compile(CancellationToken cancellationToken = default) => Compile(Parse(Files, cancellationToken), cancellationToken);

    /// <summary>Checks the set, and parses and binds again only what is not as it was when this was called before.</summary>
    /// <param name="parsed">Keeps the trees of the files from one call to the next.</param>
    public FactCompilation Compile(ParsedFiles parsed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var trees = parsed.Update([.. Files, .. Unread, .. Used], cancellationToken);
        var options = Options with { IsRepeated = true };
        return FactCompiler.Compile(trees, Questions, Documents.Concat(UsedDocuments), options, cancellationToken);
    }

    /// <summary>Checks the set, and keeps the places of its statements.</summary>
    /// <param name="reviewsAsOf">The day by which reviews are judged; null for that of the ontology.</param>
    public FactCompilation CompileWithPlaces(int? reviewsAsOf, CancellationToken cancellationToken = default) => Compile(
        Parse(Files, cancellationToken), Options with { KeepsPlaces = true, ReviewsAsOf = reviewsAsOf },
        cancellationToken);

    /// <summary>Checks the release of the set, and keeps its files.</summary>
    public FactCompilation CompileWithReleasedFiles(CancellationToken cancellationToken = default) => Compile(
        Parse(Files, cancellationToken), Options with { KeepsReleasedFiles = true }, cancellationToken);

    /// <summary>Checks the set with other trees in place of its files.</summary>
    public FactCompilation Compile(IEnumerable<SyntaxTree> trees, CancellationToken cancellationToken = default) =>
        Compile(trees, Options, cancellationToken);

    private FactCompilation Compile(IEnumerable<SyntaxTree> trees, CompilationOptions options, CancellationToken cancellationToken) =>
        FactCompiler.Compile(
            trees.Concat(Parse([.. Unread, .. Used], cancellationToken)),
            Questions,
            Documents.Concat(UsedDocuments),
            options,
            cancellationToken);

    private static SyntaxTree[] Parse(IReadOnlyList<SourceText> texts, CancellationToken cancellationToken) =>
        OrderedParallel.Select(texts, text => SyntaxTree.Parse(text, cancellationToken), cancellationToken);
}
