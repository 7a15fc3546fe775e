using KnowledgeGraph.Generators.Reporting;

namespace KnowledgeGraph.Generators.Tests.Reporting;

public sealed class GuardTests
{
    [Fact]
    public void Step_ThatThrows_YieldsItsFailure()
    {
        var outcome = Guard.Step<string, string>((_, _) => throw new InvalidOperationException("Out of steam."))("", default);

        outcome.Value.ShouldBeNull();
        outcome.Failure.ShouldNotBeNull().ShouldStartWith("InvalidOperationException: Out of steam. (at ");
    }

    [Fact]
    public void Step_AfterAFailure_PassesItOnAsItIs()
    {
        var failed = new Outcome<string>(null, "Out of steam.");

        var outcome = Guard.Step<Outcome<string>, string>((input, _) => input.GetValueOrThrow() + "!")(failed, default);

        outcome.ShouldBe(failed);
    }

    [Fact]
    public void Step_ThatSucceeds_YieldsItsValue() =>
        Guard.Step<string, string>((input, _) => input + "!")("Steam", default).ShouldBe(new Outcome<string>("Steam!", null));

    [Fact]
    public void Step_ThatIsCancelled_StaysCancelled() =>
        Should.Throw<OperationCanceledException>(
            () => Guard.Step<string, string>((_, token) => throw new OperationCanceledException(token))("", default));

    [Fact]
    public void Failure_IsReportedAsDefectOfOurs()
    {
        var diagnostic = DiagnosticReporter.Internal("Out of steam.");

        diagnostic.Id.ShouldBe("KG9001");
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldEndWith("report it: Out of steam.");
    }
}
