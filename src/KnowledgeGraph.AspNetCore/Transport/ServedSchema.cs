using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>One schema over one set of facts, from which requests are answered. Neither ever changes.</summary>
/// <param name="Engine">Runs the operations.</param>
/// <param name="Root">The root object of every operation.</param>
/// <param name="ContentHash">Stands for all that answers are made from: the same hash, the same answers.</param>
internal sealed record ServedSchema(GraphQLEngine Engine, object Root, string ContentHash);
