using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Algorithms;

/// <summary>
/// Polls a cancellation token once per 65,536 units of work: rarely enough to cost nothing, and often enough that a poll is never more than
/// 1 ms away.
/// </summary>
internal struct CancellationMeter(CancellationToken cancellationToken)
{
    /// <summary>The maximum work between two polls. The edges of one node are not split, so a hub may exceed it.</summary>
    internal const int WorkBetweenPolls = 1 << 16;

    [ThreadStatic]
    private static int _polls;

    private int _left;

    /// <summary>
    /// How often this thread, and others working for it, have polled a token. Tests use it to check that long work reacts to cancellation.
    /// </summary>
    internal static int PollsOnThisThread => _polls;

    /// <summary>Adds the polls of other threads that worked for this one.</summary>
    internal static void AddPollsOfOtherThreads(int polls) => _polls += polls;

    /// <summary>Counts a visit to a node and to <paramref name="edges"/> edges.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Spend(int edges)
    {
        if ((_left -= edges + 1) < 0)
        {
            Poll();
        }
    }

    private void Poll()
    {
        _polls++;
        cancellationToken.ThrowIfCancellationRequested();
        _left = WorkBetweenPolls;
    }
}
