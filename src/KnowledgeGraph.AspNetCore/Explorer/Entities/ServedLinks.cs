using KnowledgeGraph.AspNetCore.Pages;
using KnowledgeGraph.Site.Entities;

namespace KnowledgeGraph.AspNetCore.Explorer.Entities;

/// <summary>The links of an entity's page on the server.</summary>
/// <param name="root">The address of the server's first page.</param>
/// <param name="hasExplorer">Whether there is an explorer to link to.</param>
internal sealed class ServedLinks(string root, bool hasExplorer) : EntityLinks
{
    public override string Entity(string id) => EntityAddress.Of(root, id);

    public override string? Everything(string id) => hasExplorer ? View("dossier", id) : null;

    /// <summary>The address of a view of the explorer.</summary>
    public string View(string view, string id) => $"{root}{ExplorerRoutes.Path[1..]}?view={view}&id={Uri.EscapeDataString(id)}";
}
