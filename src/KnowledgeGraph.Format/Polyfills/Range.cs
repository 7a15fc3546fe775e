using Microsoft.CodeAnalysis;

namespace System;

/// <summary>As in .NET, as far as the compiler needs it: from a place to a place before which it ends.</summary>
[Embedded]
internal readonly struct Range(Index start, Index end)
{
    public static Range All => new(Index.Start, Index.End);

    public Index Start { get; } = start;

    public Index End { get; } = end;

    public static Range StartAt(Index start) => new(start, Index.End);

    public static Range EndAt(Index end) => new(Index.Start, end);
}
