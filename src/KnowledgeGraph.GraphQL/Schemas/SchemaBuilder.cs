using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Introspection;
using KnowledgeGraph.GraphQL.Schemas.Checks;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Scalars;

namespace KnowledgeGraph.GraphQL.Schemas;

/// <summary>
/// Collects types and directives, in any order, and builds a <see cref="Schema"/>. Built-in scalars, introspection types and the directives
/// of the specification are included from the start. A builder builds one schema.
/// </summary>
public sealed class SchemaBuilder
{
    private readonly List<NamedType> _types = [];
    private readonly List<DirectiveDefinition> _directives = [];

    public string? Description { get; set; }

    /// <summary>The name of the root type of queries.</summary>
    public string QueryTypeName { get; set; } = "Query";

    /// <summary>The name of the root type of mutations, or null.</summary>
    public string? MutationTypeName { get; set; }

    /// <summary>The name of the root type of subscriptions, or null.</summary>
    public string? SubscriptionTypeName { get; set; }

    /// <summary>The resolver of the fields of object types that have none of their own.</summary>
    public FieldResolver DefaultResolver { get; set; } = MemberResolver.Instance;

    /// <summary>
    /// Gives each type that is not built in the name under which clients know it; null to keep the names of the definitions. Definitions
    /// refer to all types, the root types included, by their original names.
    /// </summary>
    public Func<string, string>? Rename { get; set; }

    /// <summary>Adds a type.</summary>
    public SchemaBuilder Add(NamedType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        _types.Add(type);
        return this;
    }

    /// <summary>Adds a directive to those of the specification.</summary>
    public SchemaBuilder Add(DirectiveDefinition directive)
    {
        ArgumentNullException.ThrowIfNull(directive);
        _directives.Add(directive);
        return this;
    }

    /// <summary>Builds the schema.</summary>
    /// <exception cref="SchemaException">The schema is not valid; the exception lists all errors.</exception>
    public Schema Build() => TryBuild(out var schema, out var errors) ? schema : throw new SchemaException(errors);

    /// <summary>Builds the schema, or reports everything that is wrong with it. Linear in the size of the schema.</summary>
    /// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System"/>
    public bool TryBuild([NotNullWhen(true)] out Schema? schema, out IReadOnlyList<string> errors)
    {
        schema = null;
        var linker = new SchemaLinker(
            [.. BuiltInScalars.All, .. IntrospectionTypes.Create(), .. _types],
            [.. BuiltInDirectives.Create(), .. _directives],
            DefaultResolver,
            Rename);
        linker.Link();
        var query = linker.ResolveRoot("Query", QueryTypeName);
        var mutation = linker.ResolveRoot("Mutation", MutationTypeName);
        var subscription = linker.ResolveRoot("Subscription", SubscriptionTypeName);
        if (linker.Errors.Count == 0)
        {
            SchemaChecker.Check(linker);
        }

        errors = linker.Errors;
        if (errors.Count > 0 || query is null)
        {
            return false;
        }

        schema = new Schema(linker, query, mutation, subscription, Description);
        MetaFields.AddTo(schema, linker);
        return true;
    }
}
