namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>Counts the requests that wait, and the bytes that they hold. Changed under one lock.</summary>
internal sealed class WaitingRoom(AdmissionOptions options)
{
    private int _count;
    private long _bytes;

    /// <summary>How many wait. Read without the lock.</summary>
    public int Count => Volatile.Read(ref _count);

    public bool IsEmpty => _count == 0 && _bytes == 0;

    /// <summary>Counts a request, where there is room for it.</summary>
    /// <param name="bytes">What it holds in memory.</param>
    /// <param name="isBounded">Whether there has to be room for it.</param>
    public bool TryEnter(ClientUsage client, int bytes, bool isBounded)
    {
        if (isBounded && (_count >= options.MaxWaiting
            || _bytes + bytes > options.MaxBytesWaiting
            || (client.BytesWaiting > 0 && client.BytesWaiting + bytes > options.MaxBytesWaiting / 4)))
        {
            return false;
        }

        _count++;
        _bytes += bytes;
        client.BytesWaiting += bytes;
        return true;
    }

    /// <summary>Takes back what <see cref="TryEnter"/> has counted.</summary>
    public void Leave(ClientUsage client, int bytes)
    {
        _count--;
        _bytes -= bytes;
        client.BytesWaiting -= bytes;
    }
}
