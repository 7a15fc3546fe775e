namespace KnowledgeGraph.AspNetCore.Pages;

/// <summary>The address of the page of an entity.</summary>
internal static class EntityAddress
{
    /// <summary>The path of the folder that all of them are in.</summary>
    public const string Folder = "/entity";

    /// <param name="root">The address of the server's first page, with a slash at its end; empty for an address relative to it.</param>
    /// <param name="id">The id of the entity.</param>
    public static string Of(string root, string id) => $"{root}{Folder[1..]}/{Uri.EscapeDataString(id)}";
}
