using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Ide;
using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Pages;

/// <summary>The home page: the contents of the set, links and examples.</summary>
internal static class HomePage
{
    /// <summary>Renders the page of a graph.</summary>
    /// <param name="examples">Operations that fit the graph.</param>
    /// <param name="addresses">The addresses where the server listens.</param>
    public static ConstantResponse Render(FactGraph graph, IReadOnlyList<ExampleOperation> examples, ICollection<string> addresses)
    {
        var address = addresses.FirstOrDefault() ?? ListenAddress.Default;
        var html = new StringBuilder(PageTemplate.Read("HomePage.html"))
            .Replace("{{kinds}}", Kinds(graph))
            .Replace("{{examples}}", Examples(examples))
            .Replace("{{entities}}", Number(graph.Entities.Count))
            .Replace("{{statements}}", Number(graph.Statements.Count))
            .Replace("{{sources}}", Number(graph.Sources.Count))
            .Replace("{{conflicts}}", Number(graph.Conflicts.Count))
            .Replace("{{address}}", Encode(address))
            .Replace("{{contentHash}}", graph.ContentHash)
            .Replace("{{description}}", Encode(graph.Ontology.Description))
            .Replace("{{name}}", Encode(graph.Ontology.Name));
        return PageTemplate.Constant(html.ToString());
    }

    private static string Kinds(FactGraph graph) => string.Join('\n', graph.Ontology.Kinds
        .Where(kind => !kind.IsAbstract)
        .Select(kind => (Kind: kind, graph.EntitiesOf(kind).Count))
        .Where(row => row.Count > 0)
        .Select(row => $"<tr><td>{Encode(row.Kind.Name)}</td><td class=\"number\">{Number(row.Count)}</td><td>{Encode(row.Kind.Description)}</td></tr>"));

    private static string Examples(IReadOnlyList<ExampleOperation> examples) => examples.Count == 0
        ? ""
        : "<h2>Examples</h2>\n" + string.Join('\n', examples.Select(example =>
            $"""
            <h3>{Encode(example.Title)}</h3>
            <pre>{Encode(example.Text)}</pre>
            <p><a href="graphql?query={UrlEncoder.Default.Encode(example.Text)}">Run it</a></p>
            """));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    // The encoder takes line breaks for something that needs escaping; in a page they do not.
    private static string Encode(string text) => HtmlEncoder.Default.Encode(text).Replace("&#xA;", "\n", StringComparison.Ordinal);
}
