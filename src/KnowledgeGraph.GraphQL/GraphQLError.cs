using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL;

/// <summary>The reason why a request was refused or a field has no value, as the client reads it.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Errors"/>
/// <param name="message">One sentence for the developer of the client.</param>
/// <param name="code">One of <see cref="GraphQLErrorCodes"/>, or a code of the schema; sent as <c>extensions.code</c>.</param>
/// <param name="locations">The places in the document; empty if the error has none.</param>
/// <param name="rule">The validation rule that was violated, without the suffix <c>Rule</c>, or null.</param>
public sealed class GraphQLError(string message, string code, ImmutableArray<SourceLocation> locations, string? rule = null)
{
    public string Message { get; } = message;

    public string Code { get; } = code;

    public ImmutableArray<SourceLocation> Locations { get; } = locations;

    public string? Rule { get; } = rule;

    /// <summary>The message with its locations, for logs and test output.</summary>
    public override string ToString() =>
        Locations.IsEmpty ? Message : $"{Message} at {string.Join(", ", Locations)}";
}
