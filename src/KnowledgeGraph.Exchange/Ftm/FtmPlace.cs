using System.Runtime.InteropServices;

namespace KnowledgeGraph.Exchange.Ftm;

/// <summary>The place of a statement in FollowTheMoney.</summary>
/// <param name="Name">The property, or the schema of the entity.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FtmPlace(FtmPlaceType Type, string Name)
{
    /// <summary>The property of the entity that leads to the subject.</summary>
    public string Source { get; init; } = "";

    /// <summary>The property of the entity for the object.</summary>
    public string Target { get; init; } = "";

    /// <summary>The words for a relation that has no schema; null for others.</summary>
    public string? Role { get; init; }
}
