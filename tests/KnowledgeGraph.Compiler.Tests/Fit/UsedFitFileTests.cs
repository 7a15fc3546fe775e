using KnowledgeGraph.Compiler.Fit;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Tests.Fit;

/// <summary>Where sets use others, each <c>fit.lock</c> answers for the statements of its own set.</summary>
public sealed class UsedFitFileTests
{
    private const string OwnFile = "fit.lock";
    private const string UsedFile = "../Railway/fit.lock";

    /// <summary>The tours give a station an alias, and a digest covers the aliases of the subject.</summary>
    private const int ChangedByTheTours = 1;

    private static readonly CompilationOptions Keeping = CompilationOptions.Default with { KeepsFit = true };
    private static readonly ToursSet Tours = ToursSet.Load();
    private static readonly string OfTours = FitFile.Write(Tours.Compile(ToursSet.Documents, Keeping).Fits, []);

    private static readonly string OfRailway = FitFile.Write(
        FactCompiler.Compile(RailwaySet.Load().Parse(), RailwaySet.Documents, Keeping).Fits, []);

    [Fact]
    public void Compile_WithoutTheDocuments_TakesTheReadingsOfEachSetFromItsFile()
    {
        Kept((OwnFile, OfTours)).ShouldBe(LinesOf(OfTours));
        Kept((UsedFile, OfRailway)).ShouldBe(LinesOf(OfRailway) - ChangedByTheTours);
        Kept((OwnFile, OfTours), (UsedFile, OfRailway)).ShouldBe(LinesOf(OfTours) + LinesOf(OfRailway) - ChangedByTheTours);
    }

    [Fact]
    public void Compile_WithLinesInTheFileOfAnotherSet_DoesNotTakeThem()
    {
        Kept((UsedFile, OfTours)).ShouldBe(0);
        Kept((OwnFile, OfRailway)).ShouldBe(0);
        Kept(("../Other/fit.lock", OfRailway)).ShouldBe(0);
        Kept((OwnFile, OfTours), ("../Other/fit.lock", OfTours.Replace(" p", " m", StringComparison.Ordinal))).ShouldBe(LinesOf(OfTours));
    }

    [Fact]
    public void Compile_WithFilesInAnyOrder_HasTheSameFit()
    {
        var contrary = OfRailway.Replace('p', 'm');
        contrary.ShouldNotBe(OfRailway);
        var one = Compile((UsedFile, OfRailway), ("../Tramway/fit.lock", contrary));
        var other = Compile(("../Tramway/fit.lock", contrary), (UsedFile, OfRailway));

        other.FactSet.ShouldNotBeNull().ShouldBe(one.FactSet);
        Images.Write(other.FactSet).ShouldBe(Images.Write(Compile((UsedFile, OfRailway)).FactSet.ShouldNotBeNull()));
    }

    private static int Kept(params (string Path, string Text)[] files) => Compile(files).KeptFits;

    private static FactCompilation Compile(params (string Path, string Text)[] files) => Tours.Compile(
        [], Keeping with { FitFiles = [.. files.Select(file => new SourceText(file.Path, file.Text))] });

    private static int LinesOf(string file) => file.Split('\n').Count(line => line.Length > 0 && line[0] != '#');
}
