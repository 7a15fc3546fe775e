namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>A hint of a resolver at the place in the response that it belongs to.</summary>
internal sealed record FieldHint(string Message, PathSegment[] Path);
