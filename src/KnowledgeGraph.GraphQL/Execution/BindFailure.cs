namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Stands in the place of a bound value where the arguments made no sense.</summary>
internal sealed record BindFailure(string Message, string Code);
