using KnowledgeGraph.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace KnowledgeGraph.Generators.Tests.Pipeline;

/// <summary>What is done again after an edit, and what is not.</summary>
public sealed class CacheTests
{
    private static readonly string[] LaterSteps =
        [TrackingNames.FactSet, TrackingNames.Image, TrackingNames.Vocabulary, TrackingNames.Kind];

    [Fact]
    public void FirstRun_MakesEverything()
    {
        var run = RailwayFiles.Project.Run();

        run.Reasons(TrackingNames.FactFile).ShouldBe([New, New, New]);
        run.Reasons(TrackingNames.Compile).ShouldBe([New]);
        run.Reasons(TrackingNames.Kind).ShouldBe([New, New, New, New, New]);
        run.Sources.Keys.Order(StringComparer.Ordinal).ShouldBe(
            [
                "Enumerations.g.cs", "FactEvidence.g.cs", "FactImage.g.cs", "Facts.Ontology.g.cs", "Facts.g.cs", "Kinds/Company.g.cs",
                "Kinds/IOrganisation.g.cs", "Kinds/IPlace.g.cs", "Kinds/Line.g.cs", "Kinds/Station.g.cs", "StatementQualifiers.g.cs",
            ]);
    }

    [Fact]
    public void EditOfUnrelatedCode_LeavesEveryStepCached()
    {
        var run = RailwayFiles.Project.Run().Project.WithCode("internal class Unrelated { int _field; }").Run();

        foreach (var step in LaterSteps.Concat([TrackingNames.FactFile, TrackingNames.Compile, TrackingNames.Report]))
        {
            run.Reasons(step).ShouldAllBe(reason => reason == Cached || reason == Unchanged, step);
        }

        run.Reasons(TrackingNames.Compile).ShouldBe([Cached]);
        run.OutputReasons().ShouldAllBe(reason => reason == Cached);
    }

    [Fact]
    public void EditOfComment_ChangesNothingAfterTheFile()
    {
        var run = RailwayFiles.Project.Run().Project.WithFact("network.yaml", "# A comment.\n" + RailwayFiles.Network).Run();

        run.Reasons(TrackingNames.FactFile).ShouldBe([Cached, Modified, Cached], ignoreOrder: true);
        run.Reasons(TrackingNames.Compile).ShouldBe([Unchanged]);
        foreach (var step in LaterSteps)
        {
            run.Reasons(step).ShouldAllBe(reason => reason == Cached, step);
        }

        run.OutputReasons().ShouldAllBe(reason => reason == Cached);
    }

    [Fact]
    public void EditOfKeptFit_IsReadAndLeavesTheFilesAsTheyAre()
    {
        var run = RailwayFiles.Project.WithFit("# Nothing.\n").Run().Project.WithFit("0123456789abcdef pn\n").Run();

        run.Reasons(TrackingNames.Fit).ShouldBe([Modified]);
        run.Reasons(TrackingNames.FactFile).ShouldBe([Cached, Cached, Cached]);
        run.Diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith("info KG5110: 'fit.lock' is out of date: 1 line belongs to no passage");
    }

    [Fact]
    public void KeptFit_ThatIsNotUnderstood_IsReportedInTheFileOnDisk() =>
        RailwayFiles.Project.WithFit("=======\n").Run().Diagnostics.ShouldHaveSingleItem().ToString()
            .ShouldStartWith("/project/seeds/fit.lock(1,1): error KG5111: ", customMessage: "warnings are errors in this project");

    [Fact]
    public void EditOfComment_ThatMovesAWarning_EndsAtTheReport()
    {
        const string Sources = "sources:\n  leaflet:\n    title: A leaflet\n    reliability: A\n    description: Cited nowhere.\n";
        var before = RailwayFiles.Project.WithFact("sources.yaml", Sources).Run();

        var after = before.Project.WithFact("sources.yaml", "# A comment.\n" + Sources).Run();

        // A warning, in a project that treats warnings as errors.
        before.Messages.ShouldHaveSingleItem().ShouldStartWith("/project/seeds/sources.yaml(2,3): error KG5008");
        after.Messages.ShouldHaveSingleItem().ShouldStartWith("/project/seeds/sources.yaml(3,3): error KG5008");
        after.Reasons(TrackingNames.Compile).ShouldBe([Modified]);
        after.Reasons(TrackingNames.Report).ShouldBe([Modified]);
        after.Reasons(TrackingNames.FactSet).ShouldBe([Unchanged]);
        after.Reasons(TrackingNames.Image).ShouldBe([Cached]);
        after.Reasons(TrackingNames.Vocabulary).ShouldBe([Cached]);
        after.Reasons(TrackingNames.Kind).ShouldBe([Cached, Cached, Cached, Cached, Cached]);
    }

    [Fact]
    public void EditOfStatement_ChangesTheImageAndNoType()
    {
        var edited = RailwayFiles.Network.Replace("platforms: 2", "platforms: 3", StringComparison.Ordinal);

        var run = RailwayFiles.Project.Run().Project.WithFact("network.yaml", edited).Run();

        run.Reasons(TrackingNames.Image).ShouldBe([Modified]);
        run.Reasons(TrackingNames.Vocabulary).ShouldBe([Unchanged]);
        run.Reasons(TrackingNames.Kind).ShouldBe([Cached, Cached, Cached, Cached, Cached]);
    }

    [Fact]
    public void NewEntity_ChangesTheImageAndItsOwnKind()
    {
        var edited = RailwayFiles.Companies + "\n  western-rail:\n    kind: Company\n    name: Western Rail\n    statements:\n      - motto: Westward.\n";

        var run = RailwayFiles.Project.Run().Project.WithFact("companies.yaml", edited).Run();

        run.Messages.ShouldBeEmpty();
        run.Reasons(TrackingNames.Image).ShouldBe([Modified]);
        run.Reasons(TrackingNames.Kind).ShouldBe([Modified, Unchanged, Unchanged, Unchanged, Unchanged]);
        run.Sources["Kinds/Company.g.cs"].ShouldContain("WesternRail");
    }

    [Fact]
    public void EditOfForeignFile_IsNotLookedAt()
    {
        var project = RailwayFiles.Project.WithOtherFile("notes.txt", "one").Run().Project;

        var run = project.WithOtherFile("notes.txt", "two").Run();

        run.Reasons(TrackingNames.Compile).ShouldBe([Cached]);
        run.OutputReasons().ShouldAllBe(reason => reason == Cached);
    }

    [Fact]
    public void Run_WithFilesInAnotherOrder_EmitsTheSame()
    {
        var other = FactProject.Create()
            .WithFact("network.yaml", RailwayFiles.Network)
            .WithFact("companies.yaml", RailwayFiles.Companies)
            .WithFact("ontology.yaml", RailwayFiles.Ontology);

        other.Run().Sources.ShouldBe(RailwayFiles.Project.Run().Sources);
    }

    [Fact]
    public void Step_OfAnyRun_HoldsNoSymbolAndNoPositionAfterTheReport()
    {
        var run = RailwayFiles.Project.Run();

        foreach (var step in LaterSteps)
        {
            foreach (var (value, _) in run.Result.Results.Single().TrackedSteps[step].SelectMany(item => item.Outputs))
            {
                ModelWalker.TypesIn(value).ShouldAllBe(type => ModelWalker.MayBeCached(type), step);
            }
        }

        run.Result.Results.Single().TrackedSteps[TrackingNames.FactFile]
            .SelectMany(item => item.Outputs)
            .SelectMany(output => ModelWalker.TypesIn(output.Value))
            .ShouldContain(typeof(Compiler.Syntax.SyntaxTree), "else the walk above proves nothing");
    }
}
