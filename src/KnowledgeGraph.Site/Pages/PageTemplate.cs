using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Site.Pages;

/// <summary>The templates of pages: one file each, without a script.</summary>
internal static partial class PageTemplate
{
    private const string StyleStart = "<style>";
    private const string StyleEnd = "</style>";

    /// <summary>The template of a page.</summary>
    /// <param name="assembly">Where it is embedded; null for this one.</param>
    public static string Read(string name, Assembly? assembly = null)
    {
        using var stream = (assembly ?? typeof(PageTemplate).Assembly).GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no page {name} in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>
    /// The template with each <c>{{name}}</c> replaced by its value, which is HTML. Values are not searched for names.
    /// </summary>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values) => Place().Replace(template, match => values[match.Groups[1].Value]);

    /// <summary>The content security policy of a page: its own style sheet, by its digest, its own forms, and nothing else.</summary>
    public static string PolicyOf(string html)
    {
        var forms = html.Contains("<form ", StringComparison.Ordinal) ? "'self'" : "'none'";
        return $"default-src 'none'; style-src '{DigestOfStyle(html)}'; img-src data:; base-uri 'none'; form-action {forms}; frame-ancestors 'none'";
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Place();

    private static string DigestOfStyle(string html)
    {
        var start = html.IndexOf(StyleStart, StringComparison.Ordinal) + StyleStart.Length;
        var end = html.IndexOf(StyleEnd, StringComparison.Ordinal);
        return $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(html[start..end])))}";
    }
}
