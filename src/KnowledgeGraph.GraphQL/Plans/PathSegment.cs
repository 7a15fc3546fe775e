namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>A step from the response's root to a value: the name of a field, or the index of an item where there is no name.</summary>
internal readonly record struct PathSegment(string? Key, int Index);
