using System.Text;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Server.Transport;

/// <summary>The schema in the schema definition language, for code generators and people: <c>GET /schema.graphql</c>.</summary>
internal static class SchemaEndpoint
{
    public const string Path = "/schema.graphql";

    public static RequestDelegate Create(Schema schema) =>
        new ConstantResponse(Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema)), "text/plain; charset=utf-8").HandleAsync;
}
