using System.Globalization;
using System.Text.Encodings.Web;

namespace KnowledgeGraph.Site.Pages;

/// <summary>Texts as they stand in a page.</summary>
internal static class PageText
{
    /// <summary>The encoder takes line breaks for something that needs escaping; in a page they do not.</summary>
    public static string Encode(string text) => HtmlEncoder.Default.Encode(text).Replace("&#xA;", "\n", StringComparison.Ordinal);

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
