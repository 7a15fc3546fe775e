using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using KnowledgeGraph.Search;
using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Pages;

/// <summary>The entities that a search finds, <c>GET /search?q=</c>, for a browser without scripts.</summary>
internal static class FoundPage
{
    public const string Path = "/search";

    private const string TextParameter = "q";
    private const int MaxResults = 20;
    private const int MaxDescriptionLength = 240;

    /// <summary>What the IDE opens for an entity.</summary>
    private const string Dossier =
        """
        query Dossier($id: ID!) {
          entity(id: $id) {
            name
            kind
            description
            statements(first: 20) {
              totalCount
              nodes { id predicate object { name } value { text } evidence { source { title } } }
            }
          }
        }

        """;

    private static readonly string DossierParameter = UrlEncoder.Default.Encode(Dossier);

    /// <summary>Renders the results for the text of a request; a text that is too long is cut.</summary>
    public static ConstantResponse Render(FactGraph graph, HttpContext context)
    {
        var text = context.Request.Query[TextParameter].ToString();
        text = text.Length <= FactGraph.MaxSearchLength ? text : text[..FactGraph.MaxSearchLength];
        var found = graph.Search(text, count: MaxResults, cancellationToken: context.RequestAborted);
        return PageTemplate.Constant(new StringBuilder(PageTemplate.Read("SearchPage.html"))
            .Replace("{{searchLength}}", FactGraph.MaxSearchLength.ToString(CultureInfo.InvariantCulture))
            .Replace("{{name}}", PageText.Encode(graph.Ontology.Name))
            .Replace("{{summary}}", PageText.Encode(Summary(text, found)))
            .Replace("{{results}}", string.Join('\n', found.Hits.Select(Result)))
            .Replace("{{text}}", PageText.Encode(text))
            .ToString());
    }

    private static string Summary(string text, SearchPage found) => (text.Trim().Length, found.TotalCount, found.Hits.Length) switch
    {
        (0, _, _) => "Enter a name, or a part of one.",
        (_, 0, _) => "Nothing is called that. Names may be misspelt by a letter or two, but not by more.",
        (_, 1, _) => "One entity",
        var (_, all, shown) when all > shown => $"{PageText.Number(all)} entities, the best {PageText.Number(shown)} of them here",
        var (_, all, _) => $"{PageText.Number(all)} entities",
    };

    private static string Result(SearchHit hit)
    {
        var entity = hit.Entity;

        // An id is a slug: nothing in it needs escaping in JSON.
        var variables = UrlEncoder.Default.Encode($$"""{"id":"{{entity.Id}}"}""");
        var other = hit.MatchedOn == SearchField.Alias ? $" <span class=\"also\">also {PageText.Encode(hit.MatchedText)}</span>" : "";
        return $"""
            <li>
            <h2><a href="graphql?query={DossierParameter}&amp;variables={variables}">{PageText.Encode(entity.Name)}</a>{other}</h2>
            <p><span class="kind">{PageText.Encode(entity.Kind.Name)}</span> {PageText.Encode(Shortened(entity.Description ?? ""))}</p>
            </li>
            """;
    }

    private static string Shortened(string text) => text.Length <= MaxDescriptionLength ? text : text[..MaxDescriptionLength].TrimEnd() + "…";
}
