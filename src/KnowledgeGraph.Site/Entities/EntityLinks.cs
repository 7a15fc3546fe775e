namespace KnowledgeGraph.Site.Entities;

/// <summary>Where the links of an entity's page lead: the same page is part of a server and of a folder of files.</summary>
internal abstract class EntityLinks
{
    /// <summary>The address of the page of an entity.</summary>
    public abstract string Entity(string id);

    /// <summary>The address of the page of a source; null where sources have none, and the link leads to the document itself.</summary>
    public virtual string? Source(string id) => null;

    /// <summary>The address of everything about an entity, for a page that shows a part; null if there is none.</summary>
    public virtual string? Everything(string id) => null;
}
