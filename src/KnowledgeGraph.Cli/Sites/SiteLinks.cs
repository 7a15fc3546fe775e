using KnowledgeGraph.Site.Entities;

namespace KnowledgeGraph.Cli.Sites;

/// <summary>The links of a page of the site.</summary>
/// <param name="site">The site.</param>
/// <param name="root">The way from the page to the first one.</param>
internal sealed class SiteLinks(FactSite site, string root) : EntityLinks
{
    public override string Entity(string id) => root + FactSite.EntityPath(id);

    public override string? Source(string id) => root + FactSite.SourcePath(id);

    public override string? Everything(string id) => site.HasExplorer ? View("dossier", id) : null;

    /// <summary>The address of a view of the explorer.</summary>
    public string View(string view, string id) => $"{root}explore/?view={view}&id={Uri.EscapeDataString(id)}";

    /// <summary>The address of a saved question in the explorer, where a reader gives it values.</summary>
    public string Question(string name) => $"{root}explore/?view=questions&q={Uri.EscapeDataString(name)}";

    /// <summary>The page of an entity or a source of the site, by its id and its name; null if there is none.</summary>
    public string? Named(string id, string name) =>
        site.Graph.TryFindEntity(id, out var entity) && entity.Name == name ? Entity(entity.Id)
        : site.Graph.TryFindSource(id, out var source) && source.Title == name ? Source(source.Id)
        : null;

    /// <summary>The names of the entities of a statement, with their addresses.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="linksSubject">Whether its subject is a link; a list under the name of the subject needs none.</param>
    public IEnumerable<(string Name, string? Address)> Of(Statement statement, bool linksSubject = true)
    {
        yield return (statement.Subject.Name, linksSubject ? Entity(statement.Subject.Id) : null);
        if (statement.Object.Kind == ValueKind.Entity)
        {
            var target = statement.Object.AsEntity();
            yield return (target.Name, Entity(target.Id));
        }
    }
}
