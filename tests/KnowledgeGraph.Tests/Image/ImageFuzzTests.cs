using KnowledgeGraph.Fuzz.Images;

namespace KnowledgeGraph.Tests.Image;

/// <summary>
/// A sample of the images that <c>dotnet run --project tests/KnowledgeGraph.Fuzz -- images</c> makes. Time and memory are that
/// command's affair: here other tests run beside.
/// </summary>
public sealed class ImageFuzzTests
{
    [Fact]
    public void Image_ChangedAtRandom_IsRefusedOrBorne()
    {
        var summary = new ImageFuzzRun(seed: 20250901).Run(first: 0, count: 2_000);

        summary.Count.ShouldBe(2_000);
        summary.Failures.Where(failure => !failure.Contains("It takes", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
