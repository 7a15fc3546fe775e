using System.Text;
using KnowledgeGraph.AspNetCore.Pages;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.Ide;

/// <summary>The page for a browser that opens the path of the API: the IDE, or, where it was not installed, how to install it.</summary>
internal sealed class IdePage(ConstantResponse page)
{
    /// <summary>The file of our own beside those of the IDE.</summary>
    public const string StartFile = "start.js";

    private const string Head = "<head>";
    private const string Start = $"{Head}<!-- Modified: this server added {StartFile}. --><script src=\"{StartFile}\"></script>";

    /// <summary>The script that opens the IDE with something to run.</summary>
    public static readonly ConstantResponse StartScript =
        new(Encoding.UTF8.GetBytes(PageResponse.Read(StartFile)), "text/javascript; charset=utf-8") { Headers = IdeHeaders.Set };

    /// <summary>The page of the IDE in <paramref name="folder"/>.</summary>
    public static IdePage Of(string folder)
    {
        var index = System.IO.Path.Combine(folder, "index.html");
        return File.Exists(index)
            ? new IdePage(new ConstantResponse(
                Encoding.UTF8.GetBytes(File.ReadAllText(index).Replace(Head, Start, StringComparison.Ordinal)), "text/html; charset=utf-8")
            {
                Headers = IdeHeaders.Set,
            })
            : new IdePage(PageResponse.Of(PageResponse.Read("IdeIsMissing.html")));
    }

    /// <summary>Whether a request is a browser's that opens the page: also one with an operation, which the IDE then shows.</summary>
    public static bool IsWanted(HttpRequest request) => HttpMethods.IsGet(request.Method) && ResponseMediaTypes.WantsHtml(request.Headers);

    /// <summary>Sends the page. The names of its files are relative: it has to be opened as a folder.</summary>
    public Task HandleAsync(HttpContext context)
    {
        VaryHeader.Add(context.Response.Headers, "Accept");
        if (context.Request.Path.Value is [.., '/'])
        {
            return page.HandleAsync(context);
        }

        context.Response.Redirect($"{context.Request.PathBase}{context.Request.Path}/{context.Request.QueryString}");
        return Task.CompletedTask;
    }
}
