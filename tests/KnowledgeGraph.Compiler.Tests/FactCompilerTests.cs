using System.Globalization;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Tests;

public sealed class FactCompilerTests
{
    [Fact]
    public void Railway_WithItsDocuments_CompilesWithoutDiagnostics()
    {
        var set = RailwaySet.Load().CompileCleanly();

        set.Ontology.Name.ShouldBe("Railway");
        set.Sources.Select(source => source.Id).ShouldBe(["annual-report", "bulletin", "gazette"]);
        set.Entities.Count.ShouldBe(20);
        set.Statements.ShouldAllBe(statement => statement.Evidence.All(evidence => evidence.IsVerified));
        set.Statements.Where(statement => statement.Basis == Basis.Derived)
            .Select(statement => $"{statement.Subject} {statement.Predicate} {((EntityValue)statement.Object).Id}: {statement.Derivations[0].Rule}")
            .ShouldBe(
            [
                "aldermoor locatedIn the-isles: chain", "brightwater locatedIn the-isles: chain", "dunmere locatedIn the-isles: chain",
                "eastquay locatedIn the-isles: chain", "harbour-transit affiliatedWith rail-office: servedRegion",
                "valley-rail affiliatedWith harbour-transit: sub-predicate",
            ]);
        set.Statements.Select(statement => statement.Modality).Distinct().Order().ShouldBe(Enum.GetValues<Modality>());
        set.Statements.Select(statement => statement.Object.GetType().Name).Distinct().Order(StringComparer.Ordinal).ShouldBe(
        [
            "BooleanValue", "DateValue", "DecimalValue", "EntityValue", "EnumerationMember", "IntegerValue", "LanguageTextValue",
            "QuantityValue", "TextValue", "UrlValue",
        ]);
    }

    [Fact]
    public void Railway_WithoutDocuments_IsUnverifiedAndSaysSoOnce()
    {
        var compilation = RailwaySet.Load().Compile([]);

        RailwaySet.Report(compilation).ShouldBe(
        [
            "info KG5003: 43 passages were not checked, because these documents are not available: annual-report, bulletin, gazette",
        ]);
        compilation.FactSet.ShouldNotBeNull().Statements.ShouldAllBe(
            statement => statement.Evidence.All(evidence => !evidence.IsVerified));
    }

    [Fact]
    public void Compile_WithoutOntology_ReportsOneError()
    {
        RailwaySet.Load().Without("ontology.yaml").Report().ShouldBe(["error KG2001: The set has no file 'ontology.yaml'"]);
    }

    [Fact]
    public void Compile_WithoutAnyFile_ReportsOneError()
    {
        FactCompiler.Compile([], [], CompilationOptions.Default).Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["KG2001"]);
    }

    [Fact]
    public void Compile_FilesInAnyOrder_YieldsTheSameSet()
    {
        var trees = RailwaySet.Load().Parse().ToArray();
        var forwards = FactCompiler.Compile(trees, RailwaySet.Documents, CompilationOptions.Default);

        var backwards = FactCompiler.Compile(trees.Reverse(), RailwaySet.Documents.Reverse(), CompilationOptions.Default);

        backwards.ShouldBe(forwards);
    }

    [Fact]
    public void Compile_InAnotherCulture_YieldsTheSameSet()
    {
        var expected = RailwaySet.Load().Compile();
        var before = CultureInfo.CurrentCulture;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "~";
        CultureInfo.CurrentCulture = culture;
        try
        {
            RailwaySet.Load().Compile().ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Compile_CommentAdded_YieldsAnEqualSet()
    {
        var set = RailwaySet.Load();

        set.With("agents.yaml", "# Who runs what.\n\n" + set["agents.yaml"]).CompileCleanly().ShouldBe(set.CompileCleanly());
    }

    [Fact]
    public void Compile_WindowsLineEnds_YieldsAnEqualSet()
    {
        var set = RailwaySet.Load();
        var windows = set.Paths.Aggregate(set, (current, path) => current.With(path, set[path].Replace("\n", "\r\n")));

        windows.CompileCleanly().ShouldBe(set.CompileCleanly());
    }

    [Fact]
    public void Compile_ByteOrderMarks_YieldsAnEqualSet()
    {
        var set = RailwaySet.Load();
        var marked = set.Paths.Aggregate(set, (current, path) => current.With(path, "\uFEFF" + set[path]));

        marked.CompileCleanly().ShouldBe(set.CompileCleanly());
    }

    [Fact]
    public void Compile_SeveralErrorsInSeveralFiles_ReportsAllInOrder()
    {
        RailwaySet.Load()
            .Replace("network/stations.yaml", "stationCode: ALD", "stationCode: Ald")
            .Replace("agents.yaml", "on: 2024-10-02", "on: 2024-13-02")
            .Replace("agents.yaml", "kind: Operator", "kind: Operatr")
            .Report()
            .ShouldBe(
            [
                "agents.yaml(3,11): error KG1007: The ontology has no kind 'Operatr'; did you mean 'Operator'?",
                "agents.yaml(59,13): error KG4001: '2024-13-02' is not an EDTF date of level 0 or 1: the month must be 01 to 12, a season 21 to 24, or XX",
                "network/stations.yaml(20,33): error KG3003: 'Ald' is not an identifier of the scheme 'stationCode', whose format is [A-Z]{3}",
            ]);
    }

    [Fact]
    public void Compile_OneFileUnreadable_DoesNotReportWhatItMayDeclare()
    {
        RailwaySet.Load().Replace("network/stations.yaml", "kind: Region", "kind: [Region").Compile()
            .Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["KG0001"]);
    }

    [Fact]
    public void Compile_MoreDiagnosticsThanAllowed_SaysHowManyWereLeftOut()
    {
        var set = RailwaySet.Load().Replace("network/lines.yaml", "serves: aldermoor", "serves: a").Replace("network/lines.yaml", "serves: brightwater", "serves: b")
            .Replace("network/lines.yaml", "serves: eastquay", "serves: c");

        FactCompiler.Compile(set.Parse(), RailwaySet.Documents, new CompilationOptions { MaxDiagnostics = 1 })
            .Diagnostics.Select(diagnostic => diagnostic.ToString())
            .ShouldBe(
            [
                "info KG8001: 2 further diagnostics were left out",
                "network/lines.yaml(16,17): error KG1010: No entity has the id 'a'",
            ]);
    }

    [Fact]
    public void Compile_MoreKindsThanAllowed_IsReported()
    {
        var kinds = string.Concat(Enumerable.Range(0, 1_000).Select(number => $"  Kind{number}: {{ description: One of many. }}\n"));

        RailwaySet.Load().Replace("ontology.yaml", "kinds:\n", "kinds:\n" + kinds).Compile()
            .Diagnostics.Select(diagnostic => diagnostic.ToString())
            .ShouldContain("ontology.yaml(1005,3): error KG8002: The ontology has more kinds than 1,000");
    }

    [Fact]
    public void Compile_Cancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Should.Throw<OperationCanceledException>(() =>
            FactCompiler.Compile(RailwaySet.Load().Parse(), [], CompilationOptions.Default, cancellation.Token));
    }

    [Fact]
    public void Diagnostics_OfEqualSets_AreEqual()
    {
        var broken = RailwaySet.Load().Replace("agents.yaml", "kind: Operator", "kind: Operatr");

        broken.Compile().Diagnostics.ShouldBe(broken.Compile().Diagnostics);
        broken.Compile().Diagnostics[0].Severity.ShouldBe(DiagnosticSeverity.Error);
    }
}
