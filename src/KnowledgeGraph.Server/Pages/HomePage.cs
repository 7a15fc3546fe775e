using System.Globalization;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.FactSets;
using KnowledgeGraph.Server.Questions;
using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Pages;

/// <summary>The home page: what the set is about, a search, some of its questions with their answers, and where everything is.</summary>
internal static class HomePage
{
    private const int MaxAnswers = 5;

    /// <summary>The time for all answers together; questions that are not answered by then appear without one.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(5);

    /// <summary>Renders the page of a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="addresses">The addresses where the server listens.</param>
    /// <param name="explorer">The path of the explorer, relative to the page; null if there is none.</param>
    /// <returns>The page, and whether all its questions were answered in time, so that it is worth keeping.</returns>
    public static (ConstantResponse Page, bool IsComplete) Render(ServedFactSet set, ICollection<string> addresses, string? explorer)
    {
        using var budget = new CancellationTokenSource(MaxTime);
        var graph = set.Graph;
        var address = addresses.FirstOrDefault() ?? ListenAddress.Default;
        var html = PageTemplate.Fill(PageTemplate.Read("HomePage.html"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = PageText.Encode(graph.Ontology.Name),
            ["description"] = PageText.Encode(graph.Ontology.Description),
            ["entities"] = PageText.Number(graph.Entities.Count),
            ["statements"] = PageText.Number(graph.Statements.Count),
            ["sources"] = PageText.Number(graph.Sources.Count),
            ["conflicts"] = PageText.Number(graph.Conflicts.Count),
            ["searchLength"] = FactGraph.MaxSearchLength.ToString(CultureInfo.InvariantCulture),
            ["explorer"] = explorer is null ? "" : $"<a href=\"{explorer}\">Explorer</a>",
            ["questions"] = Questions(set, budget.Token),
            ["kinds"] = Kinds(graph),
            ["address"] = PageText.Encode(address),
            ["contentHash"] = graph.ContentHash,
        });
        return (PageTemplate.Constant(html), !budget.IsCancellationRequested);
    }

    private static string Kinds(FactGraph graph) => string.Join('\n', graph.Ontology.Kinds
        .Where(kind => !kind.IsAbstract)
        .Select(kind => (Kind: kind, graph.EntitiesOf(kind).Count))
        .Where(row => row.Count > 0)
        .OrderByDescending(row => row.Count)
        .Select(row => $"<li title=\"{PageText.Encode(row.Kind.Description)}\">{PageText.Encode(row.Kind.Name)} <b>{PageText.Number(row.Count)}</b></li>"));

    private static string Questions(ServedFactSet set, CancellationToken cancellationToken)
    {
        var words = new AnswerWords(set.Engine.Schema);
        var answered = set.Questions.Catalogue.Examples.Select(question => (question, Answer: Answer(set, question, words, cancellationToken))).ToArray();
        if (answered.Length == 0)
        {
            return "";
        }

        // Those first that have room on the page, in the order of the set.
        var shown = answered.OrderByDescending(pair => pair.Answer is { IsWhole: true }).Take(MaxAnswers);
        return $"<h2>Questions and answers</h2>\n<div class=\"answers\">\n{string.Concat(shown.Select(pair => Section(pair.question, pair.Answer?.Html)))}</div>";
    }

    private static (string Html, bool IsWhole)? Answer(
        ServedFactSet set, SavedQuestion question, AnswerWords words, CancellationToken cancellationToken)
    {
        var request = new GraphQLRequest { Document = question.Document, QueriesOnly = true };
        using var result = set.Engine.Execute(in request, set.Schema.Root, cancellationToken);
        return result.Outcome == GraphQLOutcome.Executed ? AnswerHtml.Render(result.Body, words, $"{PathOf(question)}.csv") : null;
    }

    private static string Section(SavedQuestion question, string? answer) =>
        $"""
        <section>
        <h3>{PageText.Encode(question.Title)}</h3>
        {answer}
        <p class="run"><a href="graphql?documentId={question.Name}">Open in the IDE</a></p>
        </section>

        """;

    private static string PathOf(SavedQuestion question) => $"{QuestionRoutes.Path[1..]}/{question.Name}";
}
