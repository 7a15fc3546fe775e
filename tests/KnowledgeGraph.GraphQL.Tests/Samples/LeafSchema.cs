using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Samples;

/// <summary>A schema of one field, <c>leaf</c>, that is written by a function.</summary>
internal static class LeafSchema
{
    public static string Respond(Action<ResolveContext, ResponseWriter> write, EngineOptions? options = null) =>
        new GraphQLEngine(
            new SchemaBuilder()
                .Add(new DelegateScalarType("Leaf"))
                .Add(new ObjectType("Query") { Fields = [new("leaf", "Leaf", new FunctionResolver(write))] })
                .Build(),
            options).Respond("{ leaf }");

    /// <summary>The JSON that a function writes.</summary>
    public static string Written(Action<ResponseWriter> write) =>
        Respond((_, writer) => write(writer)) is var response ? response["{\"data\":{\"leaf\":".Length..^2] : "";

    private sealed class FunctionResolver(Action<ResolveContext, ResponseWriter> write) : LeafResolver
    {
        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) => write(context, writer);
    }
}
