using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>One object by its id; null where there is none.</summary>
internal sealed class ByIdResolver(Func<FactGraph, string, ObjectHandle> find) : ObjectResolver
{
    private static readonly Argument<string> Id = Argument.Id("id", "The id.");

    public static FieldDefinition Field(string name, string type, Func<FactGraph, string, ObjectHandle> find, string description) =>
        Define.Field(name, type, new ByIdResolver(find), description, Id);

    public override object? Bind(ArgumentValues arguments, BindContext context) =>
        new Found(find(FactSetRoot.GraphOf(context), Id.Read(arguments)));

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => ((Found)context.Bound!).Source;
}
