using KnowledgeGraph.Compiler.Fit;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Seeds.Tests.Support;

namespace KnowledgeGraph.Seeds.Tests;

/// <summary>
/// <c>seeds/fit.lock</c> is what <c>kg check --fit</c> writes. Where the documents are not at hand, it answers for every passage, and that is
/// all that can be said.
/// </summary>
public sealed class FitFileTests
{
    private const string HowToFix = "seeds/fit.lock is out of date: kg check seeds --fit --documents path/to/documents";

    [Fact]
    public void FitFile_AnswersForEveryPassage()
    {
        var files = Read(documents: null);

        var compilation = files.Compile();

        compilation.Diagnostics.Where(diagnostic => diagnostic.Id is "KG5110" or "KG5111").Select(diagnostic => diagnostic.Message).ShouldBeEmpty(HowToFix);
        compilation.KeptFits.ShouldBeGreaterThan(1_000);
        compilation.FactSet.ShouldNotBeNull().Statements.Where(statement => statement.Derivations.Count == 0)
            .ShouldAllBe(statement => !statement.Evidence.Any(passage => passage.Fit.Subject == PassageFit.Missing));
    }

    [DocumentsFact]
    public void FitFile_IsWhatThePassagesSay()
    {
        var files = Read(SetFolder.Documents) with { KeepsFit = true };

        var compilation = files.Compile();

        var written = files.FitFiles.Single().Text.Split('\n')[1..^1].TakeWhile(line => line[0] != '[');
        written.ShouldBe(FitFile.Write(compilation.Fits, []).Split('\n')[1..^1], HowToFix);
    }

    [DocumentsFact]
    public void Fit_WithAndWithoutTheDocuments_IsTheSame()
    {
        var with = Fits(Read(SetFolder.Documents));

        Fits(Read(documents: null)).ShouldBe(with, HowToFix);
        with.ShouldContain(fit => fit.Contains("Subject = InPassage", StringComparison.Ordinal));
    }

    private static string[] Fits(FactSetFiles files) =>
    [
        .. files.Compile().FactSet.ShouldNotBeNull().Statements
            .SelectMany(statement => statement.Evidence.Select((passage, number) => $"{statement.Id} {number} {passage.Fit}")),
    ];

    private static FactSetFiles Read(string? documents) =>
        new FactSetFolder(new DirectoryInfo(SetFolder.Shipped), documents is null ? null : new DirectoryInfo(documents)).Read();
}
