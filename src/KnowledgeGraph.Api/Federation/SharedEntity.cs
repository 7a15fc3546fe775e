using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Federation;

/// <summary>An entity as all sets of a graph know it.</summary>
/// <param name="Id">The id that it was asked for by, or that its set gives it.</param>
/// <param name="Entity">The entity of this set; null if it does not have it.</param>
internal sealed record SharedEntity(string Id, ObjectHandle Entity);
