using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Site.Entities;

/// <summary>The page of an entity, for people and search engines: what is said of it, where, and in whose words. It needs no script.</summary>
/// <param name="links">Where the links lead.</param>
/// <param name="ontology">The ontology, which has the labels of kinds.</param>
internal sealed class EntityContent(EntityLinks links, Ontology ontology)
{
    /// <summary>Renders the content of the page.</summary>
    /// <param name="data">The data that <see cref="EntityPage.Document"/> asks for.</param>
    public string Render(JsonElement data)
    {
        var html = new StringBuilder();
        var entity = data.GetProperty("entity");
        var id = entity.GetProperty("id").GetString()!;
        html.Append($"<p class=\"soft\">{PageText.Encode(KindOf(entity))}</p>\n<h1>{Text(entity, "name")}</h1>\n");
        if (Text(entity, "description") is { Length: > 0 } description)
        {
            html.Append($"<p class=\"lead\">{description}</p>\n");
        }

        AppendNames(html, entity);
        foreach (var conflict in data.GetProperty("conflicts").GetProperty("nodes").EnumerateArray())
        {
            AppendConflict(html, conflict, id);
        }

        AppendStatements(html, "Statements about it", entity.GetProperty("statements"), id);
        AppendStatements(html, "Named in", data.GetProperty("namedIn"), id);
        return html.ToString();
    }

    private string KindOf(JsonElement entity)
    {
        var name = entity.GetProperty("__typename").GetString()!;
        return ontology.FindKind(name) is { } kind ? KindWords.Of(kind) : name;
    }

    private static void AppendNames(StringBuilder html, JsonElement entity)
    {
        var aliases = entity.GetProperty("aliases").EnumerateArray().Select(alias => PageText.Encode(alias.GetString()!)).ToArray();
        if (aliases.Length > 0)
        {
            html.Append($"<p class=\"soft\">Also: {string.Join(" · ", aliases)}</p>\n");
        }

        var identifiers = entity.GetProperty("identifiers").EnumerateArray()
            .Select(identifier => $"{Text(identifier.GetProperty("scheme"), "name")} {OutsideLink.Of(identifier.GetProperty("url").GetString(), Text(identifier, "value"))}").ToArray();
        if (identifiers.Length > 0)
        {
            html.Append($"<p class=\"soft\">{string.Join(" · ", identifiers)}</p>\n");
        }
    }

    private void AppendConflict(StringBuilder html, JsonElement conflict, string about)
    {
        var statements = conflict.GetProperty("statements").EnumerateArray().ToArray();
        var haveSources = statements.All(static statement => statement.GetProperty("evidence").GetArrayLength() > 0);
        html.Append($"<h2>{(haveSources ? "The sources contradict each other" : "Statements that contradict each other")}</h2>\n<ul>");
        foreach (var statement in statements)
        {
            html.Append($"<li>{Sentence(statement, about)}{Ground(statement)}</li>");
        }

        html.Append($"</ul>\n<p class=\"soft\">{Text(conflict, "reason")}</p>\n");
    }

    private void AppendStatements(StringBuilder html, string title, JsonElement connection, string about)
    {
        var nodes = connection.GetProperty("nodes").EnumerateArray().ToArray();
        if (nodes.Length == 0)
        {
            return;
        }

        html.Append($"<h2>{title}</h2>\n");
        foreach (var group in nodes.GroupBy(static node => node.GetProperty("predicate").GetString()))
        {
            html.Append($"<h3>{Text(group.First(), "predicateLabel")}</h3>\n<ul>\n");
            foreach (var statement in group)
            {
                html.Append($"<li>{Sentence(statement, about)}{Ground(statement)}</li>\n");
            }

            html.Append("</ul>\n");
        }

        var total = connection.GetProperty("totalCount").GetInt32();
        if (total > nodes.Length)
        {
            var all = links.Everything(about) is { } address ? $" <a href=\"{PageText.Encode(address)}\">All of them</a>" : "";
            html.Append($"<p class=\"soft\">These are {PageText.Number(nodes.Length)} of {PageText.Number(total)}.{all}</p>\n");
        }
    }

    /// <summary>The sentence, where the names of other entities lead to their pages. The name of the page's own entity is not a link.</summary>
    private string Sentence(JsonElement statement, string about) => SentenceHtml.Of(
        statement.GetProperty("sentence").GetString()!,
        from side in (string[])["subject", "object"]
        let entity = statement.GetProperty(side)
        where entity.ValueKind == JsonValueKind.Object
        let id = entity.GetProperty("id").GetString()!
        select (entity.GetProperty("name").GetString()!, id == about ? null : links.Entity(id)));

    private string Ground(JsonElement statement)
    {
        var html = new StringBuilder();
        if (statement.GetProperty("basis").GetString() is "DERIVED")
        {
            html.Append("<small>Derived from other statements</small>");
        }

        foreach (var evidence in statement.GetProperty("evidence").EnumerateArray())
        {
            if (Text(evidence, "passage") is { Length: > 0 } passage)
            {
                html.Append($"<blockquote>{passage}</blockquote>");
            }

            var source = evidence.GetProperty("source");
            html.Append($"<small>{Source(source)}{Place(evidence)}</small>");
        }

        return html.ToString();
    }

    private static string Place(JsonElement evidence)
    {
        if (evidence.GetProperty("offset") is { ValueKind: JsonValueKind.Number } offset)
        {
            return string.Create(CultureInfo.InvariantCulture, $", characters {offset.GetInt64()} to {offset.GetInt64() + evidence.GetProperty("length").GetInt64()}");
        }

        return evidence.GetProperty("row") is { ValueKind: JsonValueKind.Number } row ? $", row {row.GetInt64()}" : Prefixed(Text(evidence, "pointer"));
    }

    private static string Prefixed(string text) => text.Length > 0 ? $", {text}" : "";

    private string Source(JsonElement source) => links.Source(source.GetProperty("id").GetString()!) is { } address
        ? $"<a href=\"{PageText.Encode(address)}\">{Text(source, "title")}</a>"
        : OutsideLink.Of(source.GetProperty("url").GetString(), Text(source, "title"));

    private static string Text(JsonElement parent, string member) => PageText.Encode(parent.GetProperty(member).GetString() ?? "");
}
