using KnowledgeGraph.AspNetCore.Limits;


namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>How operations share the processors. Section <c>Admission</c>.</summary>
public sealed class AdmissionOptions
{
    /// <summary>Whether operations wait for their turn. Otherwise each begins as soon as it has arrived.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>
    /// How long an operation may run as a quick one. One that takes longer is run anew among the long ones, unless one of their permits is
    /// free.
    /// </summary>
    [Duration]
    public TimeSpan Slice { get; set; } = TimeSpan.FromMilliseconds(50);

    /// <summary>The quick operations that run at once. Null for as many as there are processors.</summary>
    [AtLeast(1)]
    public int? QuickOperations { get; set; }

    /// <summary>
    /// The operations of up to twenty slices, and likewise those of any length, that run at once. Null for half as many as there are
    /// processors.
    /// </summary>
    [AtLeast(1)]
    public int? LongOperations { get; set; }

    /// <summary>How long an operation may wait in all. Then it is answered with 503. This does not count towards its time limit.</summary>
    [Duration]
    public TimeSpan MaxWait { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The operations that may wait at once. One more is answered with 503.</summary>
    [AtLeast(0)]
    public int MaxWaiting { get; set; } = 5_000;

    /// <summary>The quick operations of one client (a key, or else an address) that may wait at once.</summary>
    [AtLeast(0)]
    public int MaxWaitingPerClient { get; set; } = 1_000;

    /// <summary>The long operations of one client that may wait at once; one at a time runs.</summary>
    [AtLeast(0)]
    public int MaxLongWaitingPerClient { get; set; } = 32;

    /// <summary>The bytes of requests that may wait at once; one client may hold a quarter.</summary>
    [AtLeast(1)]
    public long MaxBytesWaiting { get; set; } = 64 * 1024 * 1024;
}
