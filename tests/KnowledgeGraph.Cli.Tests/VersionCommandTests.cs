using System.Text.Json;

namespace KnowledgeGraph.Cli.Tests;

public sealed class VersionCommandTests : IDisposable
{
    private readonly RailwayFolder _old = new();
    private readonly RailwayFolder _new = new();

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }

    [Fact]
    public void SameSet_RaisesNothing() => Run("--current", "1.4.2").ShouldBe((0, "none: 1.4.2 → 1.4.2\n"));

    [Fact]
    public void Note_RaisesThePatch()
    {
        _new.Replace("network/lines.yaml", "electrified: true", "electrified: true\n        note: By inspection.");

        Run("--current", "1.4.2").ShouldBe((0, "patch: 1.4.2 → 1.4.3\n  patch: 1 statement changed\n"));
    }

    [Fact]
    public void CorrectedFact_RaisesTheMinorVersion()
    {
        _new.Replace("network/lines.yaml", "electrified: true", "electrified: false");

        var (exitCode, output) = Run("--current", "v1.4.2");

        exitCode.ShouldBe(0);
        output.ShouldStartWith("minor: 1.4.2 → 1.5.0\n  minor: 1 statement added\n  minor: 1 statement removed\n");
    }

    [Fact]
    public void LostPredicate_RaisesTheMajorVersion_AndTooLowAVersionIsRefused()
    {
        _new.Replace("network/lines.yaml", "electrified: true", "inspected: true");
        _new.Replace("ontology.yaml", "  electrified:", "  inspected:");

        var (exitCode, output) = Run("--current", "1.4.2", "--proposed", "1.5.0");

        exitCode.ShouldBe(1, output);
        output.ShouldStartWith("major: 1.4.2 → 2.0.0\n");
        output.ShouldContain("\n  major: properties: electrified is gone\n");
        output.ShouldEndWith("1.5.0 is too low: the version must be at least 2.0.0.\n");
    }

    [Fact]
    public void OperationOfAConsumer_ThatBreaks_IsNamed()
    {
        _new.Replace("network/lines.yaml", "electrified: true", "inspected: true");
        _new.Replace("ontology.yaml", "  electrified:", "  inspected:");
        var operations = Directory.CreateDirectory(Path.Combine(_old.Path, "operations")).FullName;
        File.WriteAllText(Path.Combine(operations, "consumer.graphql"), "query Lines { lines { nodes { electrified } } }");

        var (_, output) = Run("--trusted", operations, "--json");

        var json = JsonElement.Parse(output);
        json.GetProperty("part").GetString().ShouldBe("major");
        json.GetProperty("needed").ValueKind.ShouldBe(JsonValueKind.Null);
        json.GetProperty("reasons").EnumerateArray().Select(static reason => reason.GetProperty("text").GetString())
            .ShouldContain(static text => text!.Contains("consumer.graphql breaks: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--current is '1.4', which is not a version", "--current", "1.4")]
    [InlineData("--proposed is 'next', which is not a version", "--current", "1.4.2", "--proposed", "next")]
    [InlineData("--proposed needs --current", "--proposed", "1.4.2")]
    public void WrongOptions_SayWhatIsWrong(string message, params string[] options)
    {
        var (exitCode, _, error) = Kg.Run(["version", _old.Path, _new.Path, .. options]);

        exitCode.ShouldBe(2);
        error.ShouldContain(message);
    }

    private (int ExitCode, string Output) Run(params string[] options)
    {
        var (exitCode, output, error) = Kg.Run(["version", _old.Path, _new.Path, .. options]);
        error.ShouldBeEmpty();
        return (exitCode, output);
    }
}
