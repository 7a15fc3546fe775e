using KnowledgeGraph.Fuzz.Facts;

namespace KnowledgeGraph.Compiler.Tests.Fuzzing;

/// <summary>
/// A sample of the inputs that <c>dotnet run --project tests/KnowledgeGraph.Fuzz -- facts</c> puts to the fact compiler by the hundred
/// thousand. Time is that command's affair: here other tests run beside.
/// </summary>
public sealed class FactFuzzTests
{
    [Fact]
    public void FactCompiler_ChangedSets_AreCompiledOrRefused()
    {
        var summary = new FactFuzzRun(seed: 20251122).Run(first: 0, count: 1_000);

        summary.Count.ShouldBe(1_000);
        summary.CompiledCount.ShouldBeInRange(50, 950);
        summary.Failures.Where(failure => !failure.Contains("It takes", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
