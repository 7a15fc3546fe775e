using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Site.Entities;

/// <summary>The query of the page of an entity.</summary>
internal static class EntityPage
{
    /// <summary>The query, in UTF-8.</summary>
    public static byte[] Document { get; } = Encoding.UTF8.GetBytes(PageTemplate.Read("EntityPage.graphql"));

    /// <summary>The variables of the query, in UTF-8.</summary>
    /// <param name="id">The id of the entity.</param>
    /// <param name="after">The cursor after which its statements begin; null for the first of them.</param>
    /// <param name="namedAfter">The same for the statements that name it.</param>
    public static byte[] Variables(string id, string? after = null, string? namedAfter = null) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["id"] = id,
        ["naming"] = new JsonObject { ["object"] = new JsonObject { ["id"] = new JsonObject { ["eq"] = id } } },
        ["after"] = after,
        ["namedAfter"] = namedAfter,
    }.ToJsonString());
}
