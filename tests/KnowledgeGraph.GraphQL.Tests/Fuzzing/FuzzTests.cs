using KnowledgeGraph.Fuzz.GraphQL;

namespace KnowledgeGraph.GraphQL.Tests.Fuzzing;

/// <summary>
/// A sample of the inputs that <c>dotnet run --project tests/KnowledgeGraph.Fuzz -- fuzz</c> puts to the engine by the million. Time and
/// memory are that command's affair: here other tests run beside.
/// </summary>
public sealed class FuzzTests
{
    [Fact]
    public void Engine_InputOfAllKinds_IsAnsweredOrRefused()
    {
        var summary = new FuzzRun(seed: 20250901).Run(first: 0, count: 10_000);

        summary.Count.ShouldBe(10_000);
        summary.Failures.Where(failure => !failure.Contains("It takes", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
