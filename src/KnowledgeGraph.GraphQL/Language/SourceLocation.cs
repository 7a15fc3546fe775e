namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A place in a document, as clients count it.</summary>
/// <param name="Line">The line, from 1. A line ends at LF, CR LF or CR.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Errors"/>
public readonly record struct SourceLocation(int Line, int Column)
{
    public override string ToString() => $"({Line},{Column})";
}
