using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Testing.Railways;

/// <summary>A set that uses the railway, in memory with its files, to be compiled as they are or with one thing changed.</summary>
public sealed class ToursSet
{
    /// <summary>The set itself, which no test may change.</summary>
    public static readonly string Original = RepositoryFolder.Combine("tests", "Tours");

    private const string Used = "../Railway/";

    private readonly SortedDictionary<string, string> _files;

    private ToursSet(SortedDictionary<string, string> files) => _files = files;

    public static ToursSet Load()
    {
        var railway = RailwaySet.Load();
        var files = new SortedDictionary<string, string>(
            Directory.EnumerateFiles(Original, "*.yaml").ToDictionary(path => Path.GetFileName(path), File.ReadAllText), StringComparer.Ordinal);
        foreach (var path in railway.Paths.Where(path => !FactSetPaths.IsQuestion(path)))
        {
            files.Add(Used + path, railway[path]);
        }

        return new ToursSet(files);
    }

    /// <summary>The set with one more file, or with one in place of another.</summary>
    public ToursSet With(string path, string text) =>
        new(new SortedDictionary<string, string>(_files, StringComparer.Ordinal) { [path] = text });

    /// <summary>The set without a file.</summary>
    public ToursSet Without(string path)
    {
        var files = new SortedDictionary<string, string>(_files, StringComparer.Ordinal);
        files.Remove(path).ShouldBeTrue();
        return new ToursSet(files);
    }

    /// <summary>The set with the first occurrence of a text replaced, which must be there.</summary>
    public ToursSet Replace(string path, string old, string replacement)
    {
        var index = _files[path].IndexOf(old, StringComparison.Ordinal);
        index.ShouldBeGreaterThanOrEqualTo(0, $"'{old}' is not in {path}");
        return With(path, _files[path].Remove(index, old.Length).Insert(index, replacement));
    }

    public static IEnumerable<DocumentFile> Documents => RailwaySet.Documents.Select(document => new DocumentFile(
        $"{Used}documents/{document.Path}", File.ReadAllBytes(Path.Combine(RailwayFolder.Original, "documents", document.Path))));

    public FactCompilation Compile() => Compile(Documents, CompilationOptions.Default);

    public FactCompilation Compile(IEnumerable<DocumentFile> documents, CompilationOptions options) => FactCompiler.Compile(
        _files.Select(file => SyntaxTree.Parse(new SourceText(file.Key, file.Value))), [], documents, options);

    /// <summary>The set, which must compile without an error.</summary>
    public FactSet CompileCleanly()
    {
        var compilation = Compile();
        compilation.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        return compilation.FactSet.ShouldNotBeNull();
    }

    /// <summary>The diagnostics as MSBuild shows them, with <c>&lt;-</c> before each further location.</summary>
    public string[] Report() =>
    [
        .. Compile().Diagnostics.Select(diagnostic =>
            diagnostic + string.Concat(diagnostic.FurtherLocations.Select(location => $" <- {location}"))),
    ];
}
