using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Watching;

/// <summary>What the compiler has to say about the files as they are, <c>GET /diagnostics</c>: a page that an author leaves open.</summary>
internal sealed class DiagnosticsPage
{
    public const string Path = "/diagnostics";

    private volatile ConstantResponse? _page;

    /// <summary>Shows another result from the next request on.</summary>
    public void Show(FactFolderResult result) => _page = Pages.Constant(new StringBuilder(Pages.Read("DiagnosticsPage.html"))
        .Replace("{{summary}}", Summary(result))
        .Replace("{{diagnostics}}", string.Concat(result.Diagnostics.Select(Row)))
        .ToString());

    public Task HandleAsync(HttpContext context)
    {
        if (_page is { } page)
        {
            return page.HandleAsync(context);
        }

        // The files could not even be read, which the log tells.
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }

    private static string Summary(FactFolderResult result)
    {
        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return result.Image is not null
            ? "The facts compile, and are served."
            : string.Create(CultureInfo.InvariantCulture, $"The facts have {errors} {(errors == 1 ? "error" : "errors")}. What was served before stays until they are mended.");
    }

    private static string Row(FactDiagnostic diagnostic) =>
        $"<li class=\"{diagnostic.Severity.ToString().ToLowerInvariant()}\"><p>{Encode(FactDiagnostics.Line(diagnostic))}</p>{Excerpt(diagnostic)}</li>\n";

    private static string Excerpt(FactDiagnostic diagnostic) => diagnostic.Excerpt is null
        ? ""
        : $"<pre>{Encode(diagnostic.Excerpt)}\n{new string(' ', diagnostic.Column - 1)}^</pre>";

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
