using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Hosting;
using KnowledgeGraph.Server.Ide;

namespace KnowledgeGraph.Server.Home;

/// <summary>The first page: what is here and where, with the examples.</summary>
internal static class HomePage
{
    /// <summary>Makes the page of <paramref name="graph"/> when it is first asked for, and once: it has nothing in it that changes.</summary>
    /// <param name="examples">Operations that fit the graph.</param>
    /// <param name="addresses">Where the server listens, which it knows once it does.</param>
    public static RequestDelegate Create(FactGraph graph, Lazy<IReadOnlyList<ExampleOperation>> examples, ICollection<string> addresses)
    {
        var page = new Lazy<ConstantResponse>(() => Render(graph, examples.Value, addresses.FirstOrDefault() ?? ListenAddress.Default));
        return context => page.Value.HandleAsync(context);
    }

    private static ConstantResponse Render(FactGraph graph, IReadOnlyList<ExampleOperation> examples, string address)
    {
        var html = new StringBuilder(Pages.Read("HomePage.html"))
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
        return Pages.Constant(html.ToString());
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
            <p><a href="graphql?query={UrlEncoder.Default.Encode(example.Text)}">The answer</a></p>
            """));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    // The encoder takes line breaks for something that needs escaping; in a page they do not.
    private static string Encode(string text) => HtmlEncoder.Default.Encode(text).Replace("&#xA;", "\n", StringComparison.Ordinal);
}
