using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.AspNetCore.Pages;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.Explorer.Entities;

/// <summary>The page of an entity, for people and search engines: what is said of it, where, and in whose words. It needs no script.</summary>
/// <param name="root">The address of the server's first page.</param>
/// <param name="hasExplorer">Whether there is an explorer to link to.</param>
/// <param name="maxLength">The most bytes of a page.</param>
internal sealed class EntityPageFormat(string root, bool hasExplorer, long maxLength) : IAnswerFormat
{
    private static readonly string Template = PageTemplate.Read("EntityPage.html");

    /// <summary>The policy of every such page: its own style sheet and nothing else.</summary>
    public static string Policy { get; } = PageTemplate.PolicyOf(Template);

    public string ContentType => "text/html; charset=utf-8";

    public ReadOnlyMemory<byte>? Write(ReadOnlyMemory<byte> response)
    {
        using var document = JsonDocument.Parse(response);
        var data = document.RootElement.GetProperty("data");
        var entity = data.GetProperty("entity");
        var id = entity.GetProperty("id").GetString()!;
        var set = data.GetProperty("ontology").GetProperty("name").GetString()!;
        var page = PageTemplate.Fill(Template, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = $"{Text(entity, "name")} – {PageText.Encode(set)}",
            ["description"] = Text(entity, "description"),
            ["set"] = PageText.Encode(set),
            ["root"] = PageText.Encode(root),
            ["explorer"] = hasExplorer ? $" · {View("dossier", id, "Explore")} · {View("graph", id, "Graph")}" : "",
            ["address"] = PageText.Encode(EntityAddress.Of(root, id)),
            ["hash"] = Text(data.GetProperty("factSet"), "contentHash"),
            ["content"] = Content(data, entity, id),
        });
        var bytes = Encoding.UTF8.GetBytes(page);
        return bytes.Length > maxLength ? null : bytes;
    }

    private string Content(JsonElement data, JsonElement entity, string id)
    {
        var html = new StringBuilder();
        html.Append($"<p class=\"soft\">{Text(entity, "__typename")}</p>\n<h1>{Text(entity, "name")}</h1>\n");
        if (Text(entity, "description") is { Length: > 0 } description)
        {
            html.Append($"<p class=\"lead\">{description}</p>\n");
        }

        AppendNames(html, entity);
        foreach (var conflict in data.GetProperty("conflicts").GetProperty("nodes").EnumerateArray())
        {
            var sides = conflict.GetProperty("statements").EnumerateArray().Select(statement => $"<li>{Text(statement, "sentence")}</li>");
            html.Append($"<h2>The sources contradict each other</h2>\n<ul>{string.Concat(sides)}</ul>\n<p class=\"soft\">{Text(conflict, "reason")}</p>\n");
        }

        AppendStatements(html, "Statements about it", entity.GetProperty("statements"), id);
        AppendStatements(html, "Named in", data.GetProperty("namedIn"), id);
        return html.ToString();
    }

    private static void AppendNames(StringBuilder html, JsonElement entity)
    {
        var aliases = entity.GetProperty("aliases").EnumerateArray().Select(alias => PageText.Encode(alias.GetString()!)).ToArray();
        if (aliases.Length > 0)
        {
            html.Append($"<p class=\"soft\">Also: {string.Join(" · ", aliases)}</p>\n");
        }

        var identifiers = entity.GetProperty("identifiers").EnumerateArray()
            .Select(identifier => $"{Text(identifier.GetProperty("scheme"), "name")} {Link(identifier, "url", Text(identifier, "value"))}").ToArray();
        if (identifiers.Length > 0)
        {
            html.Append($"<p class=\"soft\">{string.Join(" · ", identifiers)}</p>\n");
        }
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
            var all = hasExplorer ? $" {View("dossier", about, "All of them")}" : "";
            html.Append($"<p class=\"soft\">These are {PageText.Number(nodes.Length)} of {PageText.Number(total)}.{all}</p>\n");
        }
    }

    /// <summary>A link to a view of the explorer.</summary>
    private string View(string view, string id, string words) =>
        $"<a href=\"{PageText.Encode($"{root}{ExplorerRoutes.Path[1..]}?view={view}&id={Uri.EscapeDataString(id)}")}\">{words}</a>";

    /// <summary>The sentence, where the names of other entities lead to their pages.</summary>
    private string Sentence(JsonElement statement, string about)
    {
        var sentence = statement.GetProperty("sentence").GetString()!;
        foreach (var side in (string[])["object", "subject"])
        {
            if (statement.GetProperty(side) is { ValueKind: JsonValueKind.Object } entity
                && entity.GetProperty("id").GetString() is { } id && id != about
                && entity.GetProperty("name").GetString() is { Length: > 0 } name
                && sentence.IndexOf(name, StringComparison.Ordinal) is >= 0 and var start)
            {
                var link = $"<a href=\"{PageText.Encode(EntityAddress.Of(root, id))}\">{PageText.Encode(name)}</a>";
                return $"{PageText.Encode(sentence[..start])}{link}{PageText.Encode(sentence[(start + name.Length)..])}";
            }
        }

        return PageText.Encode(sentence);
    }

    private static string Ground(JsonElement statement)
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
            html.Append($"<small>{Link(source, "url", Text(source, "title"))}{Place(evidence)}</small>");
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

    // An address of another scheme than these could be a script.
    private static string Link(JsonElement parent, string member, string words) =>
        parent.GetProperty(member).GetString() is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? $"<a href=\"{PageText.Encode(address)}\" rel=\"noreferrer\">{words}</a>"
            : words;

    private static string Text(JsonElement parent, string member) => PageText.Encode(parent.GetProperty(member).GetString() ?? "");
}
