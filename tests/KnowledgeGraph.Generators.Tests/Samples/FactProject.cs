using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Generators.Tests.Samples;

/// <summary>
/// A project with fact files, in memory, and the generator in it. Each change makes another project; the driver goes along, so that a
/// run after a change reuses what it can.
/// </summary>
internal sealed record FactProject
{
    private const string Root = "/project/seeds/";

    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithDocumentationMode(DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary,
        generalDiagnosticOption: ReportDiagnostic.Error,
        specificDiagnosticOptions: ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS8785", ReportDiagnostic.Error),
        nullableContextOptions: NullableContextOptions.Enable);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "KnowledgeGraph.dll" or "KnowledgeGraph.Format.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private FactProject(CSharpCompilation compilation, GeneratorDriver driver)
    {
        Compilation = compilation;
        Driver = driver;
    }

    public CSharpCompilation Compilation { get; private init; }

    private GeneratorDriver Driver { get; init; }

    private ImmutableSortedDictionary<string, FactText> Files { get; init; } =
        ImmutableSortedDictionary.Create<string, FactText>(StringComparer.Ordinal);

    private ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "Sample.Railway");

    /// <summary>A compilation of <paramref name="code"/>, with every warning an error.</summary>
    public static CSharpCompilation Compile(params IEnumerable<string> code) => CSharpCompilation.Create(
        "Sample.Railway",
        code.Select((text, index) => CSharpSyntaxTree.ParseText(text, ParseOptions, $"Code{index}.cs")),
        References,
        CompilationOptions);

    /// <summary>An empty project.</summary>
    public static FactProject Create() => new(
        Compile(""),
        CSharpGeneratorDriver.Create(
            [new FactGenerator().AsSourceGenerator()],
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    /// <summary>With a file of the fact set added or changed.</summary>
    public FactProject WithFact(string path, string text) => WithFile(path, new FactText(Root + path, text, "fact", path));

    /// <summary>With a file of a set that the project's set uses added or changed.</summary>
    /// <param name="set">Its folder, from that of the project's set, or <c>package:</c> and a name.</param>
    public FactProject WithUsedFact(string set, string path, string text) =>
        WithFile($"{set}/{path}", new FactText($"/used/{path}", text, "fact", path, set + "/"));

    /// <summary>With the file that keeps how passages fit added or changed.</summary>
    public FactProject WithFit(string text) => WithFile("fit.lock", new FactText(Root + "fit.lock", text, "fit", "fit.lock"));

    /// <summary>With a source document added or changed.</summary>
    public FactProject WithDocument(string name, string text) =>
        WithFile("documents/" + name, new FactText(Root + "documents/" + name, text, "document", name));

    /// <summary>With an additional file that is for somebody else.</summary>
    public FactProject WithOtherFile(string path, string text) => WithFile(path, new FactText("/project/" + path, text, "", ""));

    /// <summary>Without a file.</summary>
    public FactProject Without(string path) => this with { Files = Files.Remove(path) };

    /// <summary>With an MSBuild property.</summary>
    public FactProject WithProperty(string name, string value) =>
        this with { Properties = Properties.SetItem("build_property." + name, value) };

    /// <summary>With C# code of the project's own, which need not be documented.</summary>
    public FactProject WithCode(string code) => this with
    {
        Compilation = Compilation.ReplaceSyntaxTree(
            Compilation.SyntaxTrees.Single(), CSharpSyntaxTree.ParseText("#pragma warning disable CS1591\n" + code, ParseOptions, "Code0.cs")),
    };

    /// <summary>Runs the generator and says what came of it.</summary>
    public GeneratorRun Run()
    {
        var provider = new FactOptionsProvider(Properties, Files.Values);
        var driver = Driver
            .ReplaceAdditionalTexts([.. Files.Values])
            .WithUpdatedAnalyzerConfigOptions(provider)
            .RunGeneratorsAndUpdateCompilation(Compilation, out var compilation, out var diagnostics);
        return new GeneratorRun(this with { Driver = driver }, driver.GetRunResult(), (CSharpCompilation)compilation, diagnostics);
    }

    private FactProject WithFile(string key, FactText file) => this with { Files = Files.SetItem(key, file) };
}
