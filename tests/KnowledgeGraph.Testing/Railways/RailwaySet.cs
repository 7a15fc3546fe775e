using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Testing.Railways;

/// <summary>The sample set: its files in memory, to be compiled as they are or with one thing changed.</summary>
public sealed class RailwaySet
{
    private readonly SortedDictionary<string, string> _files;

    private RailwaySet(SortedDictionary<string, string> files) => _files = files;

    public static IReadOnlyList<DocumentFile> Documents { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(RailwayFolder.Original, "documents"))
            .Order(StringComparer.Ordinal)
            .Select(path => new DocumentFile(Path.GetFileName(path), File.ReadAllBytes(path))),
    ];

    public static RailwaySet Load() => new(new SortedDictionary<string, string>(
        ((string[])["*.yaml", "*.graphql"])
            .SelectMany(pattern => Directory.EnumerateFiles(RailwayFolder.Original, pattern, SearchOption.AllDirectories))
            .ToDictionary(path => Path.GetRelativePath(RailwayFolder.Original, path).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal));

    /// <summary>Whether it is the warning that the set has as it is: it shows a stale review.</summary>
    public static bool IsOfTheSetItself(Diagnostic diagnostic) =>
        diagnostic.Id == "KG5021" && diagnostic.Message.Contains("the review by cleo", StringComparison.Ordinal);

    public IEnumerable<string> Paths => _files.Keys;

    public string this[string path] => _files[path];

    /// <summary>The set with one more file, or with one in place of another.</summary>
    public RailwaySet With(string path, string text) =>
        new(new SortedDictionary<string, string>(_files, StringComparer.Ordinal) { [path] = text });

    /// <summary>The set without a file.</summary>
    public RailwaySet Without(string path)
    {
        var files = new SortedDictionary<string, string>(_files, StringComparer.Ordinal);
        files.Remove(path).ShouldBeTrue();
        return new RailwaySet(files);
    }

    /// <summary>The set with the first occurrence of a text replaced, which must be there.</summary>
    public RailwaySet Replace(string path, string old, string replacement)
    {
        var index = _files[path].IndexOf(old, StringComparison.Ordinal);
        index.ShouldBeGreaterThanOrEqualTo(0, $"'{old}' is not in {path}");
        return With(path, _files[path].Remove(index, old.Length).Insert(index, replacement));
    }

    public IEnumerable<SyntaxTree> Parse() =>
        _files.Where(file => !FactSetPaths.IsQuestion(file.Key)).Select(file => SyntaxTree.Parse(new SourceText(file.Key, file.Value)));

    public IEnumerable<SourceText> Questions() =>
        _files.Where(file => FactSetPaths.IsQuestion(file.Key)).Select(file => new SourceText(file.Key, file.Value));

    public FactCompilation Compile() => Compile(Documents);

    public FactCompilation Compile(IEnumerable<DocumentFile> documents) =>
        FactCompiler.Compile(Parse(), Questions(), documents, CompilationOptions.Default);

    /// <summary>
    /// The set, which must compile without a finding but that of the set itself; except that a fact which a test has edited need not be in its
    /// passage. As it is, the set has no such finding either, which a test of those says.
    /// </summary>
    public FactSet CompileCleanly()
    {
        var compilation = Compile();
        compilation.Diagnostics.Where(diagnostic => !IsOfTheSetItself(diagnostic) && !IsAboutFit(diagnostic.Id))
            .Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        return compilation.FactSet.ShouldNotBeNull();
    }

    /// <summary>Whether a diagnostic is about what a passage has of its statement.</summary>
    public static bool IsAboutFit(string id) => id.StartsWith("KG51", StringComparison.Ordinal);

    /// <inheritdoc cref="Report(FactCompilation)"/>
    public string[] Report() => Report(Compile());

    /// <summary>The diagnostics as MSBuild shows them, except for that of the set itself.</summary>
    public static string[] Report(FactCompilation compilation) =>
        [.. compilation.Diagnostics.Where(diagnostic => !IsOfTheSetItself(diagnostic)).Select(diagnostic => diagnostic.ToString())];
}
