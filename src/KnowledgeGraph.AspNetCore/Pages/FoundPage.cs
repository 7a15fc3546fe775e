using System.Globalization;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Search;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.AspNetCore.Pages;

/// <summary>The entities that a search finds, <c>GET /search?q=</c>, for a browser without scripts.</summary>
internal static class FoundPage
{
    public const string Path = "/search";

    private const string TextParameter = "q";
    private const int MaxResults = 20;
    private const int MaxDescriptionLength = 240;

    /// <summary>Renders the results for the text of a request; a text that is too long is cut.</summary>
    public static ConstantResponse Render(FactGraph graph, HttpContext context)
    {
        var text = context.Request.Query[TextParameter].ToString();
        text = text.Length <= FactGraph.MaxSearchLength ? text : text[..FactGraph.MaxSearchLength];
        var found = graph.Search(text, count: MaxResults, cancellationToken: context.RequestAborted);
        return PageResponse.Of(PageTemplate.Fill(PageResponse.Read("SearchPage.html"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = PageText.Encode(graph.Ontology.Name),
            ["text"] = PageText.Encode(text),
            ["searchLength"] = FactGraph.MaxSearchLength.ToString(CultureInfo.InvariantCulture),
            ["summary"] = PageText.Encode(Summary(text, found)),
            ["results"] = string.Join('\n', found.Hits.Select(Result)),
        }));
    }

    private static string Summary(string text, SearchPage found) => (text.Trim().Length, found.TotalCount, found.Hits.Length) switch
    {
        (0, _, _) => "Enter a name, or a part of one.",
        (_, 0, _) => "Nothing has that name. A name may be misspelt by a letter or two, but not by more.",
        (_, 1, _) => "One entity",
        var (_, all, shown) when all > shown => $"{PageText.Number(all)} entities; the best {PageText.Number(shown)} are shown",
        var (_, all, _) => $"{PageText.Number(all)} entities",
    };

    private static string Result(SearchHit hit)
    {
        var entity = hit.Entity;
        var other = hit.MatchedOn == SearchField.Alias ? $" <span class=\"also\">also {PageText.Encode(hit.MatchedText)}</span>" : "";
        return $"""
            <li>
            <h2><a href="{PageText.Encode(EntityAddress.Of(root: "", entity.Id))}">{PageText.Encode(entity.Name)}</a>{other}</h2>
            <p><span class="kind">{PageText.Encode(KindWords.Of(entity.Kind))}</span> {PageText.Encode(Shortened(entity.Description ?? ""))}</p>
            </li>
            """;
    }

    private static string Shortened(string text) => text.Length <= MaxDescriptionLength ? text : text[..MaxDescriptionLength].TrimEnd() + "…";
}
