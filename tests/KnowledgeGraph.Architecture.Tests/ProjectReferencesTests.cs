using System.Xml.Linq;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>
/// Who may use whom. An arrow that is not in the table is a mistake in the design, or belongs in the table with a reason.
/// </summary>
public sealed class ProjectReferencesTests
{
    private static readonly Dictionary<string, string[]> Permitted = new(StringComparer.Ordinal)
    {
        ["KnowledgeGraph.Format"] = [],
        ["KnowledgeGraph.Compiler"] = ["KnowledgeGraph.Format"],
        ["KnowledgeGraph.Generators"] = ["KnowledgeGraph.Compiler"],
        ["KnowledgeGraph"] = ["KnowledgeGraph.Format"],
        ["KnowledgeGraph.QuikGraph"] = ["KnowledgeGraph"],
        ["KnowledgeGraph.GraphQL"] = [],
        ["KnowledgeGraph.Api"] = ["KnowledgeGraph", "KnowledgeGraph.GraphQL"],
        // The generator and what it loads are analyzers of this project: they run in the build and are not shipped.
        ["KnowledgeGraph.Seeds"] = ["KnowledgeGraph", "KnowledgeGraph.Generators (analyzer)", "KnowledgeGraph.Compiler (analyzer)"],
        ["KnowledgeGraph.Language"] = ["KnowledgeGraph.Compiler"],
        ["KnowledgeGraph.Exchange"] = ["KnowledgeGraph"],
        ["KnowledgeGraph.Mcp"] = ["KnowledgeGraph.Api", "KnowledgeGraph.GraphQL"],
        ["KnowledgeGraph.Site"] = ["KnowledgeGraph.Api", "KnowledgeGraph.Exchange", "KnowledgeGraph.GraphQL"],
        ["KnowledgeGraph.AspNetCore"] =
            ["KnowledgeGraph.Api", "KnowledgeGraph.Exchange", "KnowledgeGraph.GraphQL", "KnowledgeGraph.Mcp", "KnowledgeGraph.Site"],
        ["KnowledgeGraph.Server"] =
        [
            "KnowledgeGraph.AspNetCore", "KnowledgeGraph.Api", "KnowledgeGraph.Exchange", "KnowledgeGraph.GraphQL", "KnowledgeGraph.Mcp",
            "KnowledgeGraph.Site", "KnowledgeGraph.Seeds", "KnowledgeGraph.Language",
        ],
        ["KnowledgeGraph.Browser"] = ["KnowledgeGraph.Api", "KnowledgeGraph.GraphQL"],
        // The engine for pages is a folder of files beside kg, which refers to nothing in it.
        ["KnowledgeGraph.Cli"] =
        [
            "KnowledgeGraph.Language", "KnowledgeGraph.Exchange", "KnowledgeGraph.Api", "KnowledgeGraph.GraphQL", "KnowledgeGraph.Mcp",
            "KnowledgeGraph.Browser", "KnowledgeGraph.Site",
        ],
        ["KnowledgeGraph.Templates"] = [],
    };

    // Packages of the projects that promise to have hardly any. BannedApiAnalyzers
    // adds checks and does not ship.
    private static readonly Dictionary<string, string[]> PermittedPackages = new(StringComparer.Ordinal)
    {
        ["KnowledgeGraph.Format"] = ["System.Text.Encoding.CodePages"],
        ["KnowledgeGraph.Compiler"] = ["YamlDotNet", "Microsoft.CodeAnalysis.BannedApiAnalyzers"],
        ["KnowledgeGraph"] = ["Microsoft.CodeAnalysis.PublicApiAnalyzers"],
        ["KnowledgeGraph.GraphQL"] = ["Microsoft.CodeAnalysis.PublicApiAnalyzers"],
        ["KnowledgeGraph.Language"] = [],
    };

    public static TheoryData<string> Projects() =>
        [.. ShippedProjects().Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_ArePermitted(string name)
    {
        Permitted.ShouldContainKey(name, $"{name} is a new project: say in the table whom it may use.");

        References(Find(name)).Except(Permitted[name]).ShouldBeEmpty($"{name} must not use these");
    }

    [Theory]
    [InlineData("KnowledgeGraph.Format")]
    [InlineData("KnowledgeGraph.Compiler")]
    [InlineData("KnowledgeGraph")]
    [InlineData("KnowledgeGraph.GraphQL")]
    [InlineData("KnowledgeGraph.Language")]
    public void Core_Packages_ArePermitted(string name) =>
        Packages(Find(name)).Except(PermittedPackages[name]).ShouldBeEmpty($"{name} must not use these packages");

    [Fact]
    public void Table_NamesOnlyProjectsThatExist() =>
        Permitted.Keys.Except(ShippedProjects().Select(path => Path.GetFileNameWithoutExtension(path)!)).ShouldBeEmpty();

    [Fact]
    public void Projects_AllStandInTheSolution()
    {
        var solution = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "KnowledgeGraph.sln")).Replace('\\', '/');
        var all = RepositoryFiles.Below("src", ".csproj")
            .Concat(RepositoryFiles.Below("generators", ".csproj"))
            .Concat(RepositoryFiles.Below("tests", ".csproj"));

        all.Select(path => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'))
            .Where(path => !solution.Contains(path, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> ShippedProjects() =>
        RepositoryFiles.Below("src", ".csproj").Concat(RepositoryFiles.Below("generators", ".csproj"));

    private static string Find(string name) => ShippedProjects().Single(path => Path.GetFileNameWithoutExtension(path) == name);

    private static IEnumerable<string> References(string project) =>
        from file in WithImports(project)
        from reference in XDocument.Load(file).Descendants("ProjectReference")
        let name = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/').Split('/')[^1])
        let isAnalyzer = (string?)reference.Attribute("OutputItemType") == "Analyzer"
        select isAnalyzer ? name + " (analyzer)" : name;

    private static IEnumerable<string> Packages(string project) =>
        XDocument.Load(project).Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value);

    // References may also stand in a file of ours that the project imports.
    private static IEnumerable<string> WithImports(string project)
    {
        yield return project;
        foreach (var import in XDocument.Load(project).Descendants("Import"))
        {
            var path = Path.GetFullPath(
                Path.Combine(Path.GetDirectoryName(project)!, import.Attribute("Project")!.Value.Replace('\\', '/')));
            if (File.Exists(path))
            {
                yield return path;
            }
        }
    }
}
