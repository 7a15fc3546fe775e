using KnowledgeGraph.Cli.Sites.Files;
using KnowledgeGraph.Cli.Sites.Pages;

namespace KnowledgeGraph.Cli.Sites;

/// <summary>
/// Writes all files of a site, one after another. Only their paths are kept: the memory is that of the graph, the largest answer or export,
/// and the names of all entities.
/// </summary>
internal static class SiteWriter
{
    public static void Write(FactSite site, CancellationToken cancellationToken)
    {
        FirstPage.Write(site);
        NamePages.Write(site, cancellationToken);
        EntityPages.Write(site, cancellationToken);
        SourcePages.Write(site, cancellationToken);
        ConflictPages.Write(site);
        TimelinePages.Write(site);
        QuestionPages.Write(site, cancellationToken);
        if (site.Changes is { } changes)
        {
            ChangePages.Write(site, changes);
        }

        DataFiles.Write(site, cancellationToken);
        ExplorerFolder.Write(site);
        HostFiles.Write(site);
        site.Folder.Complete();
    }
}
