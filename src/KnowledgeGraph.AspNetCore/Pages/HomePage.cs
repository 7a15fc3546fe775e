using System.Globalization;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.AspNetCore.Explorer;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Questions;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.AspNetCore.Pages;

/// <summary>The home page: what the set is about, a search, some of its questions with their answers, and where everything is.</summary>
internal static class HomePage
{
    private const int MaxAnswers = 5;

    /// <summary>The time for all answers together; questions that are not answered by then appear without one.</summary>
    public static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(5);

    /// <summary>Renders the page of a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="addresses">The addresses where the server listens.</param>
    /// <param name="path">Where the API is.</param>
    /// <param name="options">What there is to link to.</param>
    /// <returns>The page, and whether all its questions were answered in time, so that it is worth keeping.</returns>
    public static (ConstantResponse Page, bool IsComplete) Render(ServedFactSet set, ICollection<string> addresses, ApiPath path, KnowledgeGraphOptions options)
    {
        using var budget = new CancellationTokenSource(MaxTime);
        var graph = set.Graph;
        var address = addresses.FirstOrDefault() ?? "http://localhost";
        var html = PageTemplate.Fill(PageResponse.Read("HomePage.html"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["answers"] = PageTemplate.Read("Answers.css"),
            ["name"] = PageText.Encode(graph.Ontology.Name),
            ["description"] = PageText.Encode(graph.Ontology.Description),
            ["entities"] = PageText.Number(graph.Entities.Count),
            ["statements"] = PageText.Number(graph.Statements.Count),
            ["sources"] = PageText.Number(graph.Sources.Count),
            ["conflicts"] = PageText.Number(graph.Conflicts.Count),
            ["searchLength"] = FactGraph.MaxSearchLength.ToString(CultureInfo.InvariantCulture),
            ["links"] = string.Concat(Links(path, options).Select(link => $"<a href=\"{link.Address}\">{link.Text}</a>")),
            ["questions"] = Questions(set, options.Ide.Enabled ? path.Name : null, budget.Token),
            ["kinds"] = Kinds(graph),
            ["address"] = PageText.Encode(address + options.Http.PathBase.TrimEnd('/') + path.Full),
            ["contentHash"] = graph.ContentHash,
        });
        return (PageResponse.Of(html), !budget.IsCancellationRequested);
    }

    private static string Kinds(FactGraph graph) => string.Join('\n', graph.Ontology.Kinds
        .Where(kind => !kind.IsAbstract)
        .Select(kind => (Kind: kind, graph.EntitiesOf(kind).Count))
        .Where(row => row.Count > 0)
        .OrderByDescending(row => row.Count)
        .Select(row => $"<li title=\"{PageText.Encode(row.Kind.Description)}\">{PageText.Encode(KindWords.PluralOf(row.Kind))} <b>{PageText.Number(row.Count)}</b></li>"));

    private static IEnumerable<(string Address, string Text)> Links(ApiPath path, KnowledgeGraphOptions options)
    {
        if (options.Explorer.Enabled)
        {
            yield return (ExplorerRoutes.Path[1..], "Explorer");
        }

        if (options.Ide.Enabled)
        {
            yield return ($"{path.Name}/", "GraphQL IDE");
        }

        if (options.GraphQL.AllowIntrospection)
        {
            yield return (SchemaEndpoint.Path[1..], "Schema");
        }

        yield return (QuestionRoutes.DescriptionPath[1..], "Questions by REST");
        if (options.Health is { } health)
        {
            yield return (health, "Health");
        }
    }

    private static string Questions(ServedFactSet set, string? ide, CancellationToken cancellationToken)
    {
        var words = new AnswerWords(set.Engine.Schema);
        var answered = ExampleQuestions.Ask(set, cancellationToken).Select(asked => (question: asked.Question, Answer: Answer(asked, words))).ToArray();
        if (answered.Length == 0)
        {
            return "";
        }

        // Those first that have room on the page, in the order of the set.
        var shown = answered.OrderByDescending(pair => pair.Answer is { IsWhole: true }).Take(MaxAnswers);
        return $"<h2>Questions and answers</h2>\n<div class=\"answers\">\n{string.Concat(shown.Select(pair => Section(pair.question, pair.Answer?.Html, ide)))}</div>";
    }

    private static (string Html, bool IsWhole)? Answer((SavedQuestion Question, GraphQLResult? Result) asked, AnswerWords words)
    {
        using var result = asked.Result;
        return result is null ? null : AnswerHtml.Brief.Render(result.Body, words, $"{PathOf(asked.Question)}.csv");
    }

    private static string Section(SavedQuestion question, string? answer, string? ide) =>
        $"""
        <section>
        <h3>{PageText.Encode(question.Title)}</h3>
        {answer}
        {(ide is null ? "" : $"<p class=\"run\"><a href=\"{ide}?documentId={question.Name}\">Open in the IDE</a></p>")}
        </section>

        """;

    private static string PathOf(SavedQuestion question) => $"{QuestionRoutes.Path[1..]}/{question.Name}";
}
