using System.Text;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.Site.Pages;
using KnowledgeGraph.Site.Questions;

namespace KnowledgeGraph.Cli.Sites.Pages;

/// <summary><c>questions/NAME/</c>: each question that fits the schema, with its answer as a page, as JSON and as a table.</summary>
internal static class QuestionPages
{
    private const long MaxCharacters = 50_000_000;

    public static void Write(FactSite site, CancellationToken cancellationToken)
    {
        var questions = QuestionCatalogue.Of(site.Graph).Fitting(site.Engine.Schema).All;
        if (site.Graph.Questions.Count == 0)
        {
            return;
        }

        var words = new AnswerWords(site.Engine.Schema);
        foreach (var question in questions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WritePage(site, question, words);
        }

        var groups = questions.GroupBy(static question => question.Group, StringComparer.Ordinal).Select(static group =>
            $"{(group.Key.Length > 0 ? $"<h2>{PageText.Encode(Heading(group.Key))}</h2>\n" : "")}<ul>\n{string.Concat(group.Select(static question =>
                $"<li><a href=\"../{PathOf(question)}\">{PageText.Encode(question.Title)}</a></li>\n"))}</ul>\n");
        site.Write(new SitePage("questions/", "Questions", $"<h1>Questions</h1>\n{string.Concat(groups)}"));
    }

    /// <summary>The name of a folder of questions, as words.</summary>
    private static string Heading(string group) => char.ToUpperInvariant(group[0]) + group[1..].Replace('-', ' ');

    private static string PathOf(SavedQuestion question) => $"questions/{SafeName.Of(question.Name)}/";

    private static void WritePage(FactSite site, SavedQuestion question, AnswerWords words)
    {
        var path = PathOf(question);
        site.Folder.Write(path + "question.graphql", question.Document);
        var html = new StringBuilder($"<h1>{PageText.Encode(question.Title)}</h1>\n");
        if (question.Description.Length > 0)
        {
            html.Append($"<p class=\"lead\">{PageText.Encode(question.Description)}</p>\n");
        }

        html.Append(question.Variables.Any(static variable => variable.IsRequired)
            ? Asking(site, question, path)
            : Answer(site, question, path, words));
        html.Append($"<h2>As GraphQL</h2>\n<p class=\"soft\"><a href=\"question.graphql\">question.graphql</a></p>\n<pre>{PageText.Encode(question.Text)}</pre>\n");
        site.Write(new SitePage(path, question.Title, html.ToString()) { Description = question.Description });
    }

    private static string Asking(FactSite site, SavedQuestion question, string path)
    {
        var links = new SiteLinks(site, SitePage.RootOf(path));
        var form = site.HasExplorer ? $" <a href=\"{PageText.Encode(links.Question(question.Name))}\">Ask it in the explorer</a>." : "";
        return $"<p>The answer depends on values that the reader gives.{form}</p>\n";
    }

    private static string Answer(FactSite site, SavedQuestion question, string path, AnswerWords words)
    {
        using var result = site.Ask(question.Document, default, $"the question '{question.Name}'");
        site.Folder.Write(path + "answer.json", result.Body);
        var csv = AnswerCsv.Write(result.Body, MaxCharacters);
        if (csv is { } table)
        {
            site.Folder.Write(path + "answer.csv", table);
        }

        var shown = csv is null ? null : AnswerHtml.Full.Render(result.Body, words, "answer.csv", new SiteLinks(site, SitePage.RootOf(path)).Named)?.Html;
        return $"{shown ?? "<p>The answer is too long for a page.</p>"}\n<p class=\"soft\">The answer as <a href=\"answer.json\">JSON</a>"
            + $"{(csv is null ? "" : " and as <a href=\"answer.csv\">CSV</a>")}.</p>\n";
    }
}
