namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>An error of a field at one place of the response.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Errors.Execution-Errors"/>
/// <param name="Offset">The place in the document, if it is not the field itself.</param>
internal sealed record FieldError(string Message, string Code, FieldPlan Field, PathSegment[] Path, int? Offset);
