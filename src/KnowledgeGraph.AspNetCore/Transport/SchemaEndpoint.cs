using System.Text;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>
/// The schema in the schema definition language, for code generators and people: <c>GET /schema.graphql</c>, with <c>?descriptions=none</c>
/// for its structure alone.
/// </summary>
internal static class SchemaEndpoint
{
    public const string Path = "/schema.graphql";

    private const string Descriptions = "descriptions";
    private const string None = "none";
    private const string All = "all";
    private const string ContentType = "text/plain; charset=utf-8";

    public static RequestDelegate Create(Schema schema)
    {
        var described = Respond(schema, descriptions: true);
        var bare = new Lazy<ConstantResponse>(() => Respond(schema, descriptions: false));
        return context => context.Request.Query[Descriptions].ToString() switch
        {
            "" or All => described.HandleAsync(context),
            None => bare.Value.HandleAsync(context),
            _ => RefuseAsync(context),
        };
    }

    private static ConstantResponse Respond(Schema schema, bool descriptions) =>
        new(Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema, descriptions)), ContentType);

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = ContentType;
        return context.Response.WriteAsync($"{Descriptions} is neither {None} nor {All}: write {Descriptions}={None} or {Descriptions}={All}.\n");
    }
}
