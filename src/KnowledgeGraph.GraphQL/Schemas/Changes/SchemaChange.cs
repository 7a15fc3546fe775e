namespace KnowledgeGraph.GraphQL.Schemas.Changes;

/// <summary>A difference between two schemas.</summary>
/// <param name="Severity">What it does to clients.</param>
/// <param name="Coordinate">The element that differs, as a schema coordinate.</param>
/// <param name="Message">One sentence, as graphql-js puts it where graphql-js knows such changes.</param>
public readonly record struct SchemaChange(SchemaChangeSeverity Severity, string Coordinate, string Message);

/// <summary>The effect of a change of a schema on operations that were valid before.</summary>
public enum SchemaChangeSeverity
{
    /// <summary>An operation may no longer be valid, or have a value where its client expects another.</summary>
    Breaking,

    /// <summary>Operations stay valid, and clients may meet a value or a type that they do not know.</summary>
    Dangerous,

    /// <summary>Operations and their answers stay as they are.</summary>
    Safe,
}
