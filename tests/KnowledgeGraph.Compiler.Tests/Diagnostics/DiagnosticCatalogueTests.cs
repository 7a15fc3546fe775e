using System.Reflection;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Diagnostics;

/// <summary>A diagnostic is a descriptor, a page, a place that reports it, and a test; here the four are held together.</summary>
public sealed class DiagnosticCatalogueTests
{
    /// <summary>Diagnostics that no broken railway shows: they are about sizes, a missing file or document, or the compiler itself.</summary>
    private static readonly string[] TestedElsewhere =
        ["KG0010", "KG0011", "KG0015", "KG1050", "KG1052", "KG2001", "KG2040", "KG2042", "KG5003", "KG5013", "KG5014", "KG5015", "KG5016", "KG5022", "KG5105", "KG5106", "KG5109", "KG5110", "KG5111", "KG5203", "KG5205", "KG5206", "KG7002", "KG7003", "KG7004", "KG7005",
            "KG7006", "KG7007", "KG7008", "KG7009", "KG7010", "KG7011", "KG7020", "KG8001", "KG8002", "KG8003", "KG8101", "KG8102", "KG9001"];

    private static readonly string Pages = RepositoryFolder.Combine("docs", "diagnostics");
    private static readonly Lazy<HashSet<string>> TestedIds = new(FindTestedIds);
    private static readonly Lazy<string[]> Sources = new(ReadSources);

    private static readonly PropertyInfo[] Declared =
    [
        .. typeof(DiagnosticCatalogue).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(DiagnosticDescriptor)),
    ];

    [Fact]
    public void Catalogue_All_HoldsEveryDescriptorOnceInOrder()
    {
        var declared = Declared.Select(property => ((DiagnosticDescriptor)property.GetValue(null)!).Id);

        var ids = DiagnosticCatalogue.All.Select(descriptor => descriptor.Id).ToArray();

        ids.ShouldBe(declared.Order(StringComparer.Ordinal));
        ids.ShouldBeUnique();
    }

    [Fact]
    public void Catalogue_Id_TellsTheCategory()
    {
        DiagnosticCatalogue.All.ShouldAllBe(descriptor =>
            descriptor.Id.Length == 6 && descriptor.Id.StartsWith("KG") && descriptor.Id[2] - '0' == (int)descriptor.Category);
    }

    public static TheoryData<string> Names() => [.. Declared.Select(property => property.Name)];

    /// <summary>What a new diagnostic consists of, besides its descriptor; what is missing is named.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Diagnostic_EachPart_IsThere(string name)
    {
        var descriptor = (DiagnosticDescriptor)typeof(DiagnosticCatalogue).GetProperty(name)!.GetValue(null)!;
        var page = Path.Combine(Pages, descriptor.Id + ".md");
        var text = File.Exists(page) ? File.ReadAllText(page) : "";
        var severity = descriptor.DefaultSeverity.ToString().ToLowerInvariant() + (descriptor.CanBeWarning ? "; a warning where `severity` says so" : "")
            + (descriptor.IsOffByDefault ? "; off by default" : "");
        var heading = $"# {descriptor.Id}: {descriptor.Title}\n\nSeverity: {severity}\n";
        (string Part, bool IsThere)[] parts =
        [
            ("its place in the list of its family, in DiagnosticCatalogue", DiagnosticCatalogue.All.Contains(descriptor)),
            ($"the page docs/diagnostics/{descriptor.Id}.md", text.Length > 0),
            ("the page's heading, with its title and severity", text.StartsWith(heading, StringComparison.Ordinal)),
            ("the page's section 'Cause'", text.Contains("\n## Cause\n", StringComparison.Ordinal)),
            ("the page's section 'Example'", text.Contains("\n## Example\n", StringComparison.Ordinal)),
            ("the page's section 'How to fix'", text.Contains("\n## How to fix\n", StringComparison.Ordinal)),
            ("the place that reports it, in generators/ or with kg check", Sources.Value.Any(source => source.Contains("DiagnosticCatalogue." + name, StringComparison.Ordinal))),
            ("a broken set that it is reported for, in these tests", TestedIds.Value.Contains(descriptor.Id)),
        ];

        parts.Where(part => !part.IsThere).Select(part => part.Part).ShouldBeEmpty($"{name} ({descriptor.Id}) lacks these");
        descriptor.HelpLink.ShouldBe($"docs/diagnostics/{descriptor.Id}.md");
    }

    [Fact]
    public void PagesAndTests_AreOfDiagnosticsThatExist()
    {
        var ids = DiagnosticCatalogue.All.Select(descriptor => descriptor.Id).ToArray();

        Directory.GetFiles(Pages, "KG*.md").Select(page => Path.GetFileNameWithoutExtension(page)).Except(ids).ShouldBeEmpty();
        TestedIds.Value.Except(ids).ShouldBeEmpty();
    }

    private static HashSet<string> FindTestedIds() => typeof(BrokenSet).Assembly.GetTypes()
        .Select(type => type.GetProperty("BrokenSets", BindingFlags.Public | BindingFlags.Static))
        .OfType<PropertyInfo>()
        .SelectMany(property => (IEnumerable<object[]>)property.GetValue(null)!)
        .Select(row => ((BrokenSet)row[0]).Id)
        .Concat(TestedElsewhere)
        .ToHashSet(StringComparer.Ordinal);

    private static string[] ReadSources() =>
    [
        .. Directory.EnumerateFiles(RepositoryFolder.Combine("generators"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryFolder.Combine("src", "KnowledgeGraph.Cli", "Questions"), "*.cs"))
            .Select(File.ReadAllText),
    ];
}
