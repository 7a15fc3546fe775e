using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Tests.FactSets;

public sealed class FactSetImageTests
{
    private static readonly FactSetFiles Railway = new FactSetFolder(new DirectoryInfo(RailwayFolder.Original)).Read();

    [Fact]
    public void SoundSet_HasAnImage()
    {
        var result = FactSetImage.Compile(Railway);

        result.Image.ShouldNotBeNull();
        result.Errors.ShouldBeEmpty();
        result.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void SetWithAnError_HasItsDiagnosticsAndNoImage()
    {
        var result = FactSetImage.Compile(Railway with { Files = [.. Railway.Files, new SourceText("wrong.yaml", "entities: 1\n")] });

        result.Image.ShouldBeNull();
        result.Errors.ShouldBeEmpty();
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location!.Path == "wrong.yaml");
    }

    [Fact]
    public void SetThatDoesNotFit_HasTheErrorsOfTheImage()
    {
        var id = new string('a', 300);
        var entity = new SourceText("long.yaml", $"entities:\n  {id}:\n    kind: Line\n    name: Long\n");

        var result = FactSetImage.Compile(Railway with { Files = [.. Railway.Files, entity] });

        result.Image.ShouldBeNull();
        result.Errors.Concat<object>(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)).ShouldNotBeEmpty();
    }

    [Fact]
    public void Compiling_ThatIsCancelled_Ends()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Should.Throw<OperationCanceledException>(() => FactSetImage.Compile(Railway, cancellation.Token));
    }
}
