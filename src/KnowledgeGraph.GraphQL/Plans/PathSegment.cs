namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>
/// A step on the path from the root of the response to a value: the key of a field, or the index of an item if there is no key.
/// </summary>
internal readonly record struct PathSegment(string? Key, int Index);
