using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas;

/// <summary>
/// The parts of a schema that <see cref="SchemaPrinter"/> prints, and the directives that it writes beside the definitions: directives for
/// tools, such as those that compose schemas, of which the schema itself knows nothing.
/// </summary>
public sealed record SchemaPrinterOptions
{
    /// <summary>Whether descriptions are printed.</summary>
    public bool Descriptions { get; init; } = true;

    /// <summary>Directives of the schema as a whole, as the language writes them; empty for none.</summary>
    public string SchemaDirectives { get; init; } = "";

    /// <summary>Whether the definition of a directive is printed.</summary>
    public Func<DirectiveDefinition, bool> IncludesDirective { get; init; } = static _ => true;

    /// <summary>Whether a type is printed. Nothing that is printed may refer to one that is not.</summary>
    public Func<NamedType, bool> IncludesType { get; init; } = static _ => true;

    /// <summary>Whether a field of an object or interface is printed.</summary>
    public Func<FieldDefinition, bool> IncludesField { get; init; } = static _ => true;

    /// <summary>The directives of an object or interface, as the language writes them; empty for none.</summary>
    public Func<CompositeType, string> TypeDirectives { get; init; } = static _ => "";

    /// <summary>The directives of a field of an object or interface, as the language writes them; empty for none.</summary>
    public Func<FieldDefinition, string> FieldDirectives { get; init; } = static _ => "";
}
