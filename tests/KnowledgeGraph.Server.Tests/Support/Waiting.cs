namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>Waiting for what happens on other threads and in other processes.</summary>
internal static class Waiting
{
    private const int MaxAttempts = 6_000;

    /// <summary>Waits until a condition holds, and fails after half a minute.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        for (var i = 0; !condition(); i++)
        {
            (i < MaxAttempts).ShouldBeTrue("the condition was never met");
            await Task.Delay(5);
        }
    }
}
