using System.Globalization;
using KnowledgeGraph.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Generators.Tests.Pipeline;

/// <summary>How the fact compiler's diagnostics arrive in the C# compiler. What they say is tested there.</summary>
public sealed class DiagnosticTests
{
    [Fact]
    public void WrongFacts_OfSeveralFiles_AreAllReportedAtTheirPlace()
    {
        var project = RailwayFiles.Project
            .WithFact("a/one.yaml", "statements:\n  - subject: harbour\n    partOf: cost-line\n")
            .WithFact("b/two.yaml", "entities:\n  ghost:\n    kind: Staton\n    name: Ghost\n");

        var run = project.Run();

        run.Diagnostics.Select(item => (item.Id, Place(item.Location))).ShouldBe(
            [("KG1010", "/project/seeds/a/one.yaml(3,13)-(3,22)"), ("KG1007", "/project/seeds/b/two.yaml(3,11)-(3,17)")]);
        run.Diagnostics.ShouldAllBe(item => item.Severity == DiagnosticSeverity.Error && item.Location.Kind == LocationKind.ExternalFile);
        run.Messages[0].ShouldContain("coast-line");
    }

    [Fact]
    public void WrongFact_LeavesTheTypes()
    {
        var sound = RailwayFiles.Project.Run();

        var run = RailwayFiles.Project.WithFact("bad.yaml", "statements:\n  - subject: harbour\n    partOf: cost-line\n").Run();

        run.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("KG1010");
        run.CompilerErrors.ShouldBeEmpty();
        run.Sources.Keys.ShouldBe(sound.Sources.Keys);
        run.Sources.Where(source => source.Key != "FactImage.g.cs").ShouldBe(sound.Sources.Where(source => source.Key != "FactImage.g.cs"));
        run.Sources["FactImage.g.cs"].ShouldContain("throw new global::System.InvalidOperationException");
    }

    [Fact]
    public void WrongEntity_LeavesTheTypesAndTheOtherEntities()
    {
        var run = RailwayFiles.Project.WithFact("bad.yaml", "entities:\n  ghost:\n    kind: Staton\n    name: Ghost\n").Run();

        run.CompilerErrors.ShouldBeEmpty();
        run.Sources.Keys.ShouldBe(RailwayFiles.Project.Run().Sources.Keys);
    }

    /// <summary>Code that names types, enumerations, qualifiers and entities is not an error in turn; the image is missed when it runs.</summary>
    [Fact]
    public void WrongFact_LeavesCodeThatUsesTheTypesCompiling()
    {
        const string Code = """
            using System.Linq;
            using Sample.Railway;

            public static class Probe
            {
                public static string Run()
                {
                    var line = Line.From(Facts.Lines.CoastLine.Entity);
                    var shares = line.OperatedBy.Select(relation => relation.Statement.Share());
                    return $"{Facts.Stations.Harbour.PartOf?.Target.Name} {Facts.Companies.NorthernRail.Motto.Count()} {LineStatus.Open} {shares.Count()}";
                }
            }
            """;
        var project = RailwayFiles.Project.WithCode(Code);
        var wrong = project.WithFact("bad.yaml", "statements:\n  - subject: harbour\n    partOf: cost-line\n").Run();

        project.Run().Execute().ShouldStartWith("Coast Line ");
        wrong.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("KG1010");
        wrong.CompilerErrors.ShouldBeEmpty();
        var failure = Should.Throw<Exception>(wrong.Execute);
        failure.GetBaseException().ShouldBeOfType<InvalidOperationException>().Message.ShouldBe("The facts have errors.");
    }

    [Fact]
    public void WrongOntology_LeavesNothing() =>
        RailwayFiles.Project.WithFact("ontology.yaml", "kinds: 1\n").Run().Sources.ShouldBeEmpty();

    [Fact]
    public void SecondPlace_IsAnAdditionalLocationAndStandsInTheMessage()
    {
        var run = RailwayFiles.Project.WithFact("other.yaml", "entities:\n  harbour:\n    kind: Station\n    name: Harbour\n").Run();

        var diagnostic = run.Diagnostics.ShouldHaveSingleItem();
        Place(diagnostic.Location).ShouldBe("/project/seeds/other.yaml(2,3)-(2,10)");
        var other = diagnostic.AdditionalLocations.ShouldHaveSingleItem().GetLineSpan();
        diagnostic.GetMessage(CultureInfo.InvariantCulture).ShouldBe(
            $"The id 'harbour' is already taken; to add to that entity, write 'extend: harbour' in place of 'kind' and 'name'; first declared here: /project/seeds/network.yaml({other.StartLinePosition.Line + 1},{other.StartLinePosition.Character + 1})");
        diagnostic.Descriptor.HelpLinkUri.ShouldBe("docs/diagnostics/KG1006.md");
        diagnostic.Descriptor.CustomTags.ShouldContain(WellKnownDiagnosticTags.NotConfigurable);
    }

    [Fact]
    public void ManyOfOneCause_AreFiveAndACount()
    {
        var many = string.Concat(Enumerable.Range(0, 3_000).Select(number =>
            $"  e{number}: {{ kind: Station, name: E{number}, identifiers: {{ wikidat: Q{number} }} }}\n"));

        var run = RailwayFiles.Project.WithFact("bad.yaml", "entities:\n" + many).Run();

        run.Diagnostics.Length.ShouldBe(5);
        run.Diagnostics.ShouldAllBe(item => item.Id == "KG1019");
        run.Messages[4].ShouldEndWith("; 2,995 more like this, which 'kg check --all' shows");
        run.Messages[3].ShouldNotContain("more like this");
    }

    [Fact]
    public void Diagnostic_HasTitleCategoryAndHelp()
    {
        var descriptor = RailwayFiles.Project.WithFact("bad.yaml", "nonsense: true\n").Run().Diagnostics.ShouldHaveSingleItem().Descriptor;

        descriptor.Title.ToString(CultureInfo.InvariantCulture).ShouldNotBeEmpty();
        descriptor.Category.ShouldStartWith("KnowledgeGraph.");
        descriptor.HelpLinkUri.ShouldBe($"docs/diagnostics/{descriptor.Id}.md");
    }

    [Fact]
    public void Error_IsNotConfigurable_AndInformationIs()
    {
        var error = RailwayFiles.Project.WithFact("bad.yaml", "nonsense: true\n").Run().Diagnostics.ShouldHaveSingleItem();
        var information = Unverified().Run().Diagnostics.ShouldHaveSingleItem();

        error.Descriptor.CustomTags.ShouldContain(WellKnownDiagnosticTags.NotConfigurable);
        information.Severity.ShouldBe(DiagnosticSeverity.Info);
        information.Descriptor.CustomTags.ShouldNotContain(WellKnownDiagnosticTags.NotConfigurable);
    }

    [Fact]
    public void BrokenConstraint_ThatIsAWarning_IsConfigurableAndLeavesTheImage()
    {
        const string Lines = "entities:\n  other-line: { kind: Line, name: Other Line }\nstatements:\n  - { subject: other-line, length: 1 }\n  - { subject: other-line, length: 2 }\n";
        var ontology = RailwayFiles.Ontology.Replace("type: decimal, cardinality: one,", "type: decimal, cardinality: one, severity: warning,", StringComparison.Ordinal);
        var error = RailwayFiles.Project.WithFact("other.yaml", Lines).Run();

        var run = RailwayFiles.Project.WithFact("ontology.yaml", ontology).WithFact("other.yaml", Lines).Run();

        error.Diagnostics.ShouldHaveSingleItem().DefaultSeverity.ShouldBe(DiagnosticSeverity.Error);
        var warning = run.Diagnostics.ShouldHaveSingleItem();
        (warning.Id, warning.DefaultSeverity).ShouldBe(("KG6001", DiagnosticSeverity.Warning));
        warning.Descriptor.CustomTags.ShouldNotContain(WellKnownDiagnosticTags.NotConfigurable);
        run.Sources["FactImage.g.cs"].ShouldNotContain("throw ");
        run.CompilerErrors.ShouldBeEmpty();
    }

    [Fact]
    public void Evidence_WithoutDocument_IsSaidOnceAndTheSetCompiles()
    {
        var run = Unverified().Run();

        run.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("KG5003");
        run.CompilerErrors.ShouldBeEmpty();
        run.Sources.Keys.ShouldContain("FactImage.g.cs");
    }

    [Fact]
    public void Evidence_WithDocument_IsChecked() =>
        Unverified().WithDocument("timetable.txt", "Another text altogether.").Run()
            .Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("KG5004");

    [Fact]
    public void Project_WithoutFactFiles_EmitsNothing()
    {
        var run = FactProject.Create().WithOtherFile("notes.txt", "Nothing for us.").Run();

        run.Messages.ShouldBeEmpty();
        run.Sources.ShouldBeEmpty();
    }

    [Fact]
    public void Set_WithoutOntology_IsAnErrorWithoutAPlace()
    {
        var run = FactProject.Create().WithFact("network.yaml", RailwayFiles.Network).Run();

        run.Diagnostics.ShouldHaveSingleItem().Location.ShouldBe(Location.None);
        run.Messages.ShouldHaveSingleItem().ShouldStartWith("error KG");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("{")]
    [InlineData("kinds: [")]
    [InlineData("entities: { a: { kind: Station, name: A, statements: [ { partOf: 1 } ] } }")]
    public void Input_OfAnySort_NeverFailsTheGenerator(string text)
    {
        foreach (var path in new[] { "ontology.yaml", "sources.yaml", "network.yaml" })
        {
            var run = RailwayFiles.Project.WithFact(path, text).Run();

            run.Result.Results.Single().Exception.ShouldBeNull();
            run.Diagnostics.ShouldAllBe(item => item.Id.StartsWith("KG", StringComparison.Ordinal) && item.Id != "KG9001");
        }
    }

    [Fact]
    public void Mend_OfAWrongFact_BringsTheCodeBack()
    {
        var broken = RailwayFiles.Project.WithFact("bad.yaml", "nonsense: true\n").Run();

        var mended = broken.Project.Without("bad.yaml").Run();

        mended.Messages.ShouldBeEmpty();
        mended.Sources.ShouldBe(RailwayFiles.Project.Run().Sources);
    }

    private static FactProject Unverified() => RailwayFiles.Project
        .WithFact(
            "sources.yaml",
            """
            sources:
              timetable:
                title: The timetable
                reliability: A
                file: timetable.txt
                sha256: 0000000000000000000000000000000000000000000000000000000000000000
                description: Made up.
            """)
        .WithFact("cited.yaml", "statements:\n  - subject: market\n    platforms: 1\n    evidence: timetable@0+4#00000000\n");

    private static string Place(Location location)
    {
        var span = location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})"
            + $"-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";
    }
}
