using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>What the id in an argument stands for, looked up once for each place of the field in the operation.</summary>
internal sealed class Found(ObjectHandle source)
{
    public static Found Nothing { get; } = new(ObjectHandle.Null);

    public ObjectHandle Source { get; } = source;
}
