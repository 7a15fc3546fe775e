using KnowledgeGraph.AspNetCore.Limits;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The limits of a request before it is processed. Section <c>Http</c>.</summary>
public class HttpOptions
{
    /// <summary>The path before all others, as <c>/facts</c>, where a proxy passes on what is below it. Empty for none.</summary>
    public string PathBase { get; set; } = "";

    /// <summary>The bytes of a request's body. One more is answered with 413.</summary>
    [AtLeast(1)]
    public int MaxBodySize { get; set; } = 256 * 1024;

    /// <summary>The arrays and objects that may stand inside one another in a request's variables and extensions.</summary>
    [AtLeast(1)]
    public int MaxJsonDepth { get; set; } = 64;

    /// <summary>The bytes of answers that are being sent at once; one client may hold a quarter. One more is answered with 503.</summary>
    [AtLeast(1)]
    public long MaxBytesUnderWay { get; set; } = 128 * 1024 * 1024;

    /// <summary>
    /// How long an answer to a GET may be used without asking again. Zero has a client ask each time, and be told if nothing has changed.
    /// </summary>
    [Duration(AllowZero = true)]
    public TimeSpan MaxAge { get; set; }
}
