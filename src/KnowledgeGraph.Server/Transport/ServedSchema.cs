using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Server.Transport;

/// <summary>What requests are answered from: one schema over one set of facts. Neither ever changes.</summary>
/// <param name="Engine">What runs the operations.</param>
/// <param name="Root">The root object of every operation.</param>
/// <param name="ContentHash">Stands for all that answers are made from: the same hash, the same answers.</param>
public sealed record ServedSchema(GraphQLEngine Engine, object Root, string ContentHash);
