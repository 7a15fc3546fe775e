using System.Text;
using System.Text.Json;
using KnowledgeGraph.AspNetCore.Pages;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Site.Entities;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.AspNetCore.Explorer.Entities;

/// <summary>The page of an entity, as an answer of the server.</summary>
/// <param name="ontology">The ontology of the set.</param>
/// <param name="root">The address of the server's first page.</param>
/// <param name="hasExplorer">Whether there is an explorer to link to.</param>
/// <param name="maxLength">The most bytes of a page.</param>
internal sealed class EntityPageFormat(Ontology ontology, string root, bool hasExplorer, long maxLength) : IAnswerFormat
{
    private static readonly string Style = $"<style>\n{PageFrame.Style}</style>";

    /// <summary>The policy of every such page: its own style sheet and nothing else.</summary>
    public static string Policy { get; } = PageTemplate.PolicyOf(Style);

    public string ContentType => "text/html; charset=utf-8";

    public ReadOnlyMemory<byte>? Write(ReadOnlyMemory<byte> response)
    {
        using var document = JsonDocument.Parse(response);
        var data = document.RootElement.GetProperty("data");
        var entity = data.GetProperty("entity");
        var id = entity.GetProperty("id").GetString()!;
        var set = data.GetProperty("ontology").GetProperty("name").GetString()!;
        var links = new ServedLinks(root, hasExplorer);
        var address = PageText.Encode(EntityAddress.Of(root, id));
        var page = new PageFrame(
            $"{entity.GetProperty("name").GetString()} – {set}",
            entity.GetProperty("description").GetString() ?? "",
            $"""
            <link rel="canonical" href="{address}">
            <link rel="alternate" type="application/ld+json" href="{address}.jsonld">
            <link rel="alternate" type="text/turtle" href="{address}.ttl">
            {Style}
            """,
            $"<a href=\"{PageText.Encode(root)}\">{PageText.Encode(set)}</a>{(hasExplorer ? $" · {Link(links.View("dossier", id), "Explore")} · {Link(links.View("graph", id), "Graph")}" : "")}",
            new EntityContent(links, ontology).Render(data),
            $"<p>Also as <a href=\"{address}.jsonld\">JSON-LD</a> and <a href=\"{address}.ttl\">Turtle</a>. "
            + $"State of the facts: {PageText.Encode(data.GetProperty("factSet").GetProperty("contentHash").GetString()!)}.</p>");
        var bytes = Encoding.UTF8.GetBytes(page.ToHtml());
        return bytes.Length > maxLength ? null : bytes;
    }

    private static string Link(string address, string words) => $"<a href=\"{PageText.Encode(address)}\">{words}</a>";
}
