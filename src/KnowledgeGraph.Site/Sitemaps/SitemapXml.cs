using System.Text;
using System.Xml;

namespace KnowledgeGraph.Site.Sitemaps;

/// <summary>The files that list the addresses of pages for search engines.</summary>
/// <seealso href="https://www.sitemaps.org/protocol.html"/>
internal static class SitemapXml
{
    /// <summary>The most addresses in a file. The protocol allows 50,000; this keeps a file below a megabyte or so.</summary>
    public const int MaxAddresses = 10_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The number of files that so many addresses take.</summary>
    public static int PartsOf(int addresses) => (addresses + MaxAddresses - 1) / MaxAddresses;

    /// <summary>Writes a list of pages.</summary>
    public static void WriteAddresses(Stream output, IEnumerable<string> addresses) => Write(output, "urlset", "url", addresses);

    /// <summary>Writes a list of such lists.</summary>
    public static void WriteIndex(Stream output, IEnumerable<string> addresses) => Write(output, "sitemapindex", "sitemap", addresses);

    private static void Write(Stream output, string list, string item, IEnumerable<string> addresses)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
        xml.WriteStartElement(list, Namespace);
        foreach (var address in addresses)
        {
            xml.WriteStartElement(item);
            xml.WriteElementString("loc", address);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
