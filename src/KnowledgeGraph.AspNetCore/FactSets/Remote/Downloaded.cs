namespace KnowledgeGraph.AspNetCore.FactSets.Remote;

/// <summary>An image that has been downloaded and not been looked at.</summary>
/// <param name="IsJoined">Whether it was downloaded in several pieces, which may not belong together.</param>
internal sealed record Downloaded(RemoteVersion Version, bool IsJoined);
