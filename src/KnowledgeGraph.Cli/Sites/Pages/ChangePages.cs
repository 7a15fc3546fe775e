using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using KnowledgeGraph.Changes;
using KnowledgeGraph.Cli.Difference;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Exchange.Xml;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Cli.Sites.Pages;

/// <summary><c>changes/</c>: what changed since an older state of the facts, as a page and as a feed.</summary>
internal static class ChangePages
{
    private const int MaxItems = 1_000;
    private const int MaxEntries = 200;
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <exception cref="UnusableInputException">No source is dated, and no day is given.</exception>
    public static void Write(FactSite site, FactGraph old)
    {
        var page = DiffPageBuilder.Build(old.ContentHash, site.Graph.ContentHash, FactGraphChanges.Between(old, site.Graph));
        var html = new StringBuilder("<h1>Changes</h1>\n");
        html.Append($"<p class=\"soft\">Since the state {old.ContentHash}. <a href=\"feed.xml\">Feed</a></p>\n");
        html.Append(page.Sections.Count == 0 ? "<p>Nothing changed.</p>\n" : "");
        foreach (var section in page.Sections)
        {
            html.Append($"<h2>{PageText.Encode(section.Title)}</h2>\n").Append(List(section.Items.Take(MaxItems)));
            html.Append(section.Items.Count > MaxItems ? $"<p class=\"soft\">… and {PageText.Number(section.Items.Count - MaxItems)} more</p>\n" : "");
        }

        site.Write(new SitePage("changes/", "Changes", html.ToString()));
        var day = site.Options.On ?? LastPublication(site.Graph)
            ?? throw new UnusableInputException("No source of the facts is dated, so that the feed has no day: give one with --on YYYY-MM-DD.");
        site.Folder.Write("changes/feed.xml", stream => WriteFeed(site, page, day, stream));
    }

    private static DateOnly? LastPublication(FactGraph graph) => Enumerable.Range(0, graph.Sources.Count)
        .Select(row => graph.Source(new SourceRow(row)).Published?.Earliest).Max();

    private static string List(IEnumerable<DiffItem> items) =>
        $"<ul>\n{string.Concat(items.Select(static item => $"<li>{Sign(item.Change)}{PageText.Encode(item.Text)}{Inner(item)}</li>\n"))}</ul>\n";

    private static string Inner(DiffItem item)
    {
        var fields = item.Fields.Select(static field => new DiffItem(FieldText.KindOf(field), FieldText.Of(field), [], []));
        DiffItem[] inner = [.. fields, .. item.Items];
        return inner.Length == 0 ? "" : "\n" + List(inner);
    }

    private static string Sign(ChangeKind? change) => change is { } kind ? $"<b>{kind.ToString().ToLowerInvariant()}</b> " : "";

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
            Element(xml, "title", item.Change is { } kind ? $"{item.Text} ({kind.ToString().ToLowerInvariant()})" : item.Text);
            Element(xml, "updated", updated);
            Link(xml, "alternate", item.Entity is { } id && site.Graph.TryFindEntity(id, out var entity)
                ? root + FactSite.EntityPath(entity.Id)
                : root + "changes/");
            xml.WriteStartElement("content", Atom);
            xml.WriteAttributeString("type", "html");
            xml.WriteText(List([item]));
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
