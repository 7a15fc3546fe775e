using System.Text;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Schemas;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Resources;

/// <summary>The resources, which an assistant reads without calling a tool: the vocabulary, the sources and the schema.</summary>
internal static class ResourceShelf
{
    private const string Json = "application/json";
    private const string Graphql = "application/graphql";

    public static IList<Resource> All { get; } =
    [
        Describe("ontology", "Ontology", "The kinds, predicates, qualifiers and units of the facts.", Json),
        Describe("sources", "Sources", "The documents that the facts are taken from, at most the first 100.", Json),
        Describe("schema", "GraphQL schema", "The schema for the tool 'query'. It is long: find_types searches it.", Graphql),
    ];

    /// <summary>The content of a resource; null if there is none of this address.</summary>
    public static async ValueTask<TextResourceContents?> ReadAsync(IMcpFacts facts, string uri, CancellationToken cancellationToken)
    {
        if (All.FirstOrDefault(resource => resource.Uri == uri) is not { } resource)
        {
            return null;
        }

        var text = resource.MimeType == Graphql
            ? SchemaPrinter.Print(facts.Schema)
            : await AskAsync(facts, resource.Name, cancellationToken);
        return new TextResourceContents { Uri = uri, MimeType = resource.MimeType, Text = text };
    }

    private static async ValueTask<string> AskAsync(IMcpFacts facts, string name, CancellationToken cancellationToken)
    {
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(EmbeddedText.Read($"resources/{name}.graphql")), QueriesOnly = true };
        using var result = await facts.ExecuteAsync(request, cancellationToken);
        return Encoding.UTF8.GetString(result.Body.Span);
    }

    private static Resource Describe(string name, string title, string description, string mimeType) => new()
    {
        Name = name,
        Title = title,
        Uri = $"kg://{name}",
        Description = description,
        MimeType = mimeType,
    };
}
