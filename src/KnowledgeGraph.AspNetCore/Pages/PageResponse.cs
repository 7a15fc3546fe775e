using System.Reflection;
using System.Text;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.AspNetCore.Pages;

/// <summary>Pages of the server: one file each, no script, nothing loaded from anywhere.</summary>
internal static class PageResponse
{
    /// <summary>The template of a page.</summary>
    /// <param name="assembly">Where it is embedded; null for this one.</param>
    public static string Read(string name, Assembly? assembly = null) => PageTemplate.Read(name, assembly ?? typeof(PageResponse).Assembly);

    /// <summary>
    /// A page as a response. The policy that goes with it allows the page's own style sheet, by its digest, forms to this server if it has
    /// any, and nothing else.
    /// </summary>
    public static ConstantResponse Of(string html)
    {
        var policy = PageTemplate.PolicyOf(html);
        return new ConstantResponse(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8")
        {
            Headers = headers => headers.ContentSecurityPolicy = policy,
        };
    }
}
