using KnowledgeGraph.Generators.Tests.Samples;

namespace KnowledgeGraph.Generators.Tests.Pipeline;

/// <summary>What a project can say by MSBuild properties.</summary>
public sealed class OptionsTests
{
    [Fact]
    public void Namespace_ByDefault_IsTheRootNamespace() =>
        RailwayFiles.Project.Run().Sources["Facts.g.cs"].ShouldContain("\nnamespace Sample.Railway;\n");

    [Fact]
    public void Namespace_WhenSet_IsTaken() =>
        RailwayFiles.Project.WithProperty("KnowledgeGraphNamespace", "Other.Place").Run()
            .Sources["Facts.g.cs"].ShouldContain("\nnamespace Other.Place;\n");

    [Fact]
    public void Namespace_WithoutRootNamespace_IsTheAssemblyName() =>
        RailwayFiles.Project.WithProperty("RootNamespace", "").Run().Sources["Facts.g.cs"].ShouldContain("\nnamespace Sample.Railway;\n");

    [Theory]
    [InlineData("class")]
    [InlineData("System")]
    [InlineData("KnowledgeGraph")]
    [InlineData("Station.Line")]
    public void Namespace_OfAwkwardName_Compiles(string name) =>
        RailwayFiles.Project.WithProperty("KnowledgeGraphNamespace", name).Run().CompilerErrors.ShouldBeEmpty();

    [Fact]
    public void AccessorLimit_WhenPassed_LeavesLookupById()
    {
        var run = RailwayFiles.Project.WithProperty("KnowledgeGraphAccessorLimit", "1")
            .WithCode(
                """
                public static class Probe
                {
                    public static string Run() => Sample.Railway.Facts.Stations.Get("harbour").Name + Sample.Railway.Facts.Lines.CoastLine.Name;
                }
                """)
            .Run();

        run.Execute().ShouldBe("HarbourCoast Line");
        run.Sources["Kinds/Station.g.cs"].ShouldNotContain("Harbour");
    }

    [Fact]
    public void KindsWithoutAccessors_AreSeparatedByCommas()
    {
        var sources = RailwayFiles.Project.WithProperty("KnowledgeGraphKindsWithoutAccessors", "Line, Station").Run().Sources;

        sources["Kinds/Station.g.cs"].ShouldNotContain("Get(\"harbour\")");
        sources["Kinds/Line.g.cs"].ShouldNotContain("Get(\"coast-line\")");
        sources["Kinds/Company.g.cs"].ShouldContain("Get(\"northern-rail\")");
    }

    [Fact]
    public void AccessorLimit_ThatIsNoNumber_IsTheDefault() =>
        RailwayFiles.Project.WithProperty("KnowledgeGraphAccessorLimit", "many").Run().Sources.ShouldBe(RailwayFiles.Project.Run().Sources);

    [Theory]
    [InlineData("https://facts.example/pages", "https://facts.example/pages/KG1002.md")]
    [InlineData("https://facts.example/pages/", "https://facts.example/pages/KG1002.md")]
    [InlineData("/checkout/docs/diagnostics", "file:///checkout/docs/diagnostics/KG1002.md")]
    [InlineData("pages", "docs/diagnostics/KG1002.md")]
    public void Help_UrlOrFolder_IsWhereHelpLinksLead(string help, string expected) =>
        RailwayFiles.Project.WithProperty("KnowledgeGraphHelp", help).WithFact("bad.yaml", "nonsense: true\n").Run()
            .Diagnostics.ShouldHaveSingleItem().Descriptor.HelpLinkUri.ShouldBe(expected);

    [Theory]
    [InlineData("", "Current")]
    [InlineData("2026-03-01", "Current")]
    [InlineData("2026-03-02", "Due")]
    public void ReviewsAsOf_WhenPassed_IsTheDayOfJudgement(string day, string expected)
    {
        var project = RailwayFiles.Project
            .WithFact("ontology.yaml", RailwayFiles.Ontology + "\nreviews: { every: P1Y, asOf: 2026-01-01 }\n")
            .WithCode(
                """
                using System.Linq;

                public static class Probe
                {
                    public static string Run() =>
                        Sample.Railway.Facts.Graph.Statements.First(static statement => statement.Reviews.Count > 0).ReviewState.ToString();
                }
                """);
        FactProject With(string digest) => project.WithFact(
            "more.yaml", $"statements:\n  - {{ subject: market, opened: 1900, reviewed: {{ by: ana, on: 2025-03-01, of: {digest} }} }}\n");
        var stale = With("00000000").Run().Messages.Single(message => message.Contains("KG5021", StringComparison.Ordinal));
        var digest = stale.Split("('of' is now ")[1][..8];

        With(digest).WithProperty("KnowledgeGraphReviewsAsOf", day).Run().Execute().ShouldBe(expected);
    }

    [Fact]
    public void Release_WhenSet_LeavesNothingOfWhatIsMarkedAbove()
    {
        const string Facts =
            "entities:\n  ghost-halt: { kind: Station, name: Ghost Halt, description: Spectral., marking: TLP:AMBER, statements: [{ platforms: 7 }] }\n";

        var whole = RailwayFiles.Project.WithFact("ghost.yaml", Facts).Run();
        var released = RailwayFiles.Project.WithFact("ghost.yaml", Facts).WithProperty("KnowledgeGraphRelease", "TLP:GREEN").Run();

        string.Concat(whole.Sources.Values).ShouldContain("Ghost Halt");
        released.CompilerErrors.ShouldBeEmpty();
        released.Sources.ShouldBe(RailwayFiles.Project.Run().Sources, ignoreOrder: true);
    }

    [Fact]
    public void Release_OfAMarkingThatIsNotThere_IsAnError() =>
        RailwayFiles.Project.WithProperty("KnowledgeGraphRelease", "GREEN").Run()
            .Messages.ShouldHaveSingleItem().ShouldStartWith("error KG5201: The set has no marking 'GREEN'");

    [Fact]
    public void Carrier_File_EmbedsNoImage()
    {
        var run = RailwayFiles.Project.WithProperty("KnowledgeGraphCarrier", "file").Run();

        run.Sources.Keys.ShouldNotContain("FactImage.g.cs");
        run.CompilerErrors.ShouldBeEmpty();
    }
}
