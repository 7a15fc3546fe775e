using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>The object with the id in an argument, looked up once for each occurrence of the field in an operation.</summary>
internal sealed record BoundObject(ObjectHandle Handle, string Id);
