using System.Reflection;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Diagnostics;

/// <summary>A diagnostic is a descriptor, a page and a test; here the three are held together.</summary>
public sealed class DiagnosticCatalogueTests
{
    /// <summary>Ids whose tests are no broken railway: they are about sizes, about a file or document that is missing, or about ourselves.</summary>
    private static readonly string[] TestedElsewhere = ["KG0010", "KG0011", "KG2001", "KG5003", "KG8001", "KG8002", "KG8003", "KG8101", "KG8102", "KG9001"];

    [Fact]
    public void Catalogue_All_HoldsEveryDescriptorOnceInOrder()
    {
        var declared = typeof(DiagnosticCatalogue).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(DiagnosticDescriptor))
            .Select(property => ((DiagnosticDescriptor)property.GetValue(null)!).Id);

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

    [Fact]
    public void Catalogue_EachDescriptor_HasAPageWithItsTitleAndSeverity()
    {
        var folder = RepositoryFolder.Combine("docs", "diagnostics");
        var pages = Directory.GetFiles(folder, "KG*.md").Select(Path.GetFileNameWithoutExtension);

        pages.Order(StringComparer.Ordinal).ShouldBe(DiagnosticCatalogue.All.Select(descriptor => descriptor.Id));
        foreach (var descriptor in DiagnosticCatalogue.All)
        {
            var page = File.ReadAllText(Path.Combine(folder, descriptor.Id + ".md"));
            page.ShouldStartWith($"# {descriptor.Id}: {descriptor.Title}\n\nSeverity: {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}\n");
            page.ShouldContain("\n## Cause\n");
            page.ShouldContain("\n## Example\n");
            page.ShouldContain("\n## Mend\n");
            descriptor.HelpLink.ShouldBe($"docs/diagnostics/{descriptor.Id}.md");
        }
    }

    [Fact]
    public void Catalogue_EachDescriptor_IsReportedInATest()
    {
        var tested = typeof(BrokenSet).Assembly.GetTypes()
            .Select(type => type.GetProperty("BrokenSets", BindingFlags.Public | BindingFlags.Static))
            .OfType<PropertyInfo>()
            .SelectMany(property => (IEnumerable<object[]>)property.GetValue(null)!)
            .Select(row => ((BrokenSet)row[0]).Id)
            .Concat(TestedElsewhere);

        tested.Distinct().Order(StringComparer.Ordinal).ShouldBe(DiagnosticCatalogue.All.Select(descriptor => descriptor.Id));
    }
}
