namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Stands in the place of a bound value where the arguments made no sense.</summary>
/// <param name="Offset">Where the value that is wrong stands in the document; null if it is missing, or is not one value.</param>
/// <param name="Fault">What went wrong in the resolver itself, if that is the reason.</param>
internal sealed record BindFailure(string Message, string Code, int? Offset = null, Exception? Fault = null);
