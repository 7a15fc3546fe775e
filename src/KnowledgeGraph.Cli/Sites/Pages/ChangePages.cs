using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using KnowledgeGraph.Changes;
using KnowledgeGraph.Cli.Difference;
using KnowledgeGraph.Exchange.Xml;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Cli.Sites.Pages;

/// <summary><c>changes/</c>: what changed since an older state of the facts, as a page and as a feed.</summary>
internal static class ChangePages
{
    private const int MaxItems = 1_000;
    private const int MaxEntries = 200;
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <param name="changes">The older state, and the day of the feed.</param>
    public static void Write(FactSite site, SiteChanges changes)
    {
        var page = DiffPageBuilder.Build(changes.Old.ContentHash, site.Graph.ContentHash, FactGraphChanges.Between(changes.Old, site.Graph));
        var html = new StringBuilder("<h1>Changes</h1>\n");
        html.Append($"<p class=\"soft\">From {StateOf(changes.Old)} to {StateOf(site.Graph)}. <a href=\"feed.xml\">Feed</a></p>\n");
        html.Append(page.Sections.Count == 0 ? "<p>Nothing changed.</p>\n" : "");
        foreach (var section in page.Sections)
        {
            html.Append($"<h2>{PageText.Encode(section.Title)}</h2>\n").Append(List(site, section.Items.Take(MaxItems), "../"));
            html.Append(section.Items.Count > MaxItems ? $"<p class=\"soft\">… and {PageText.Number(section.Items.Count - MaxItems)} more</p>\n" : "");
        }

        site.Write(new SitePage("changes/", "Changes", html.ToString()));
        site.Folder.Write("changes/feed.xml", stream => WriteFeed(site, page, changes.Day, stream));
    }

    /// <summary>A state of the facts by the last day of its sources and by its hash.</summary>
    private static string StateOf(FactGraph graph) => SiteChanges.LastPublication(graph) is { } day
        ? $"the facts from sources up to {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} (state {graph.ContentHash})"
        : $"the state {graph.ContentHash}";

    private static string List(FactSite site, IEnumerable<DiffItem> items, string root) =>
        $"<ul>\n{string.Concat(items.Select(item => $"<li>{Sign(item.Change)}{Words(site, item, root)}{Inner(site, item, root)}</li>\n"))}</ul>\n";

    private static string Words(FactSite site, DiffItem item, string root)
    {
        var words = PageText.Encode(item.Text);
        return AddressOf(site, item) is { } address ? $"<a href=\"{PageText.Encode(root + address)}\">{words}</a>" : words;
    }

    /// <summary>The folder of the page of what a line is about; null if it is nothing that has a page, or no longer has one.</summary>
    private static string? AddressOf(FactSite site, DiffItem item) =>
        item.Entity is { } id && site.Graph.TryFindEntity(id, out var entity) ? FactSite.EntityPath(entity.Id)
        : item.Source is { } name && site.Graph.TryFindSource(name, out var source) ? FactSite.SourcePath(source.Id)
        : null;

    private static string Inner(FactSite site, DiffItem item, string root)
    {
        var fields = item.Fields.Select(static field => new DiffItem(FieldText.KindOf(field), FieldText.Of(field), [], []));
        DiffItem[] inner = [.. fields, .. item.Items];
        return inner.Length == 0 ? "" : "\n" + List(site, inner, root);
    }

    private static string Sign(ChangeKind? change) => change is { } kind ? $"<b>{WordOf(kind)}</b> " : "";

    private static string WordOf(ChangeKind change) => change switch
    {
        ChangeKind.Gained => "Added",
        ChangeKind.Lost => "Removed",
        _ => "Changed",
    };

    private static void WriteFeed(FactSite site, DiffPage page, DateOnly day, Stream stream)
    {
        var updated = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        var root = site.Options.Url ?? "../";
        using var xml = XmlWriter.Create(stream, FactXml.Settings);
        xml.WriteStartElement("feed", Atom);
        Element(xml, "id", site.Options.Url is { } url ? $"{url}changes/" : Name(site.Graph.Ontology.Name));
        Element(xml, "title", $"Changes of {site.Graph.Ontology.Name}");
        Element(xml, "updated", updated);
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", site.Graph.Ontology.Name);
        xml.WriteEndElement();
        Link(xml, "alternate", root + "changes/");
        if (site.Options.Url is not null)
        {
            Link(xml, "self", root + "changes/feed.xml");
        }

        foreach (var (title, item) in page.Sections.SelectMany(static section => section.Items.Select(item => (section.Title, item))).Take(MaxEntries))
        {
            xml.WriteStartElement("entry", Atom);
            Element(xml, "id", Name($"{page.Old} {page.New} {title} {item.Text}"));
            Element(xml, "title", item.Change is { } kind ? $"{item.Text} ({WordOf(kind).ToLowerInvariant()})" : item.Text);
            Element(xml, "updated", updated);
            Link(xml, "alternate", root + (AddressOf(site, item) ?? "changes/"));
            xml.WriteStartElement("content", Atom);
            xml.WriteAttributeString("type", "html");
            xml.WriteText(List(site, [item], root));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name, Atom);
        xml.WriteText(text);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteTextAttribute("href", address);
        xml.WriteEndElement();
    }

    /// <summary>A name for a text that is the same on every machine.</summary>
    /// <seealso href="https://www.rfc-editor.org/rfc/rfc6920"/>
    private static string Name(string text) => $"ni:///sha-256;{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
