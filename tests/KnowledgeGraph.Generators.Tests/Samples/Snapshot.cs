namespace KnowledgeGraph.Generators.Tests.Samples;

/// <summary>Compares emitted code with the approved file that stands beside the tests.</summary>
internal static class Snapshot
{
    /// <summary>The approved file is <c>Approved/{test class}.{test}.approved.cs.txt</c>.</summary>
    public static void ShouldBeApproved(this string text) =>
        text.ShouldMatchApproved(options => options
            .NoDiff()
            .LocateTestMethodUsingAttribute<FactAttribute>()
            .SubFolder("Approved")
            .WithFileExtension(".cs.txt"));
}
