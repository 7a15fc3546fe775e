namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Takes the place of a bound value when the arguments were rejected.</summary>
/// <param name="Offset">The offset of the offending value in the document; null if it is missing, or is more than one value.</param>
/// <param name="Fault">The exception that the resolver threw, if that is the reason.</param>
internal sealed record BindFailure(string Message, string Code, int? Offset = null, Exception? Fault = null);
