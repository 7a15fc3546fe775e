using System.Globalization;
using System.Text;
using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Pages;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Server.Watching;

/// <summary>The compiler's diagnostics for the current files, <c>GET /diagnostics</c>: a page that an author leaves open.</summary>
internal sealed class DiagnosticsPage(FolderFollower folder, FactSetHost host)
{
    public const string Path = "/diagnostics";

    private RenderedPage? _page;

    public Task HandleAsync(HttpContext context)
    {
        if (folder.Result is not { } result)
        {
            // The files could not even be read, which the log tells.
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }

        var page = Volatile.Read(ref _page);
        if (!ReferenceEquals(page?.Result, result))
        {
            page = new RenderedPage(result, Render(result, host.HasFacts));
            Volatile.Write(ref _page, page);
        }

        return page.Response.HandleAsync(context);
    }

    private static ConstantResponse Render(FolderResult result, bool hasFacts) =>
        PageResponse.Of(new StringBuilder(PageResponse.Read("DiagnosticsPage.html", typeof(DiagnosticsPage).Assembly))
        .Replace("{{summary}}", Summary(result, hasFacts))
        .Replace("{{diagnostics}}", string.Concat(result.Diagnostics.Select(Row)))
        .ToString());

    private static string Summary(FolderResult result, bool hasFacts)
    {
        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (result.Image is not null)
        {
            return "The facts compile and are being served.";
        }

        var served = hasFacts ? "The previous facts are" : "Nothing is";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The facts have {errors} {(errors == 1 ? "error" : "errors")}. {served} served until {(errors == 1 ? "it is" : "they are")} fixed.");
    }

    private static string Row(FactDiagnostic diagnostic) =>
        $"<li class=\"{diagnostic.Severity.ToString().ToLowerInvariant()}\"><p>{PageText.Encode(FactDiagnostics.Line(diagnostic))}</p>{Excerpt(diagnostic)}</li>\n";

    // A browser drops the first line feed: the second one, of an excerpt whose line is blank, is then kept.
    private static string Excerpt(FactDiagnostic diagnostic) => diagnostic.Excerpt is null
        ? ""
        : $"<pre>\n{string.Join('\n', diagnostic.Excerpt.Split('\n').Select(PageText.Encode))}</pre>";

    private sealed record RenderedPage(FolderResult Result, ConstantResponse Response);
}
