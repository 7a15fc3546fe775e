using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Federation;

/// <summary>A type whose objects are found by their ids.</summary>
/// <param name="Find">Finds an object; null if there is none.</param>
/// <param name="Hints">Explains why an id finds nothing.</param>
internal sealed record KeyedType(Func<FactSetRoot, string, ObjectHandle> Find, IdHints Hints);
