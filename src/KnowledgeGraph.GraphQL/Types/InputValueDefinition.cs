using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>The definition of an input value: an argument of a field or directive, or a field of an input object.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#InputValueDefinition"/>
public abstract class InputValueDefinition
{
    private GraphQLType? _type;

    private protected InputValueDefinition(string name, TypeReference type)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(type);
        Name = name;
        TypeReference = type;
    }

    public string Name { get; }

    public string? Description { get; init; }

    /// <summary>
    /// Other names under which developers look for it. They are not valid, but a message about one of them names this one. Introspection
    /// does not show them.
    /// </summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>
    /// Whether suggestions look inside it. Not where the same words mean something else: <c>count: { gt: 5 }</c> is about the number of
    /// elements, and <c>gt: 5</c> was meant for one of them.
    /// </summary>
    public bool SuggestInside { get; init; } = true;

    /// <summary>
    /// Whether suggestions put a value into it, by the text of the value, or by null if it is not a text; null for any value. Not an id for
    /// <c>"Central Station"</c>, where a field after it means the name.
    /// </summary>
    public Func<string?, bool>? SuggestedFor { get; init; }

    /// <summary>The reason why the argument or input field is deprecated; null if it is not. A required one cannot be deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The default value, as the language writes it: <c>10</c>, <c>"text"</c>, <c>NORTHBOUND</c>, <c>{ first: 5 }</c>.</summary>
    public string? DefaultValue { get; init; }

    /// <summary>The type as it was written.</summary>
    public TypeReference TypeReference { get; }

    /// <exception cref="InvalidOperationException">The schema is not built.</exception>
    public GraphQLType Type =>
        _type ?? throw new InvalidOperationException($"The type of {Name} is known only after the schema has been built.");

    /// <summary>Whether a value must be given: the type is non-null, and there is no default value.</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <summary>The syntax of <see cref="DefaultValue"/>.</summary>
    internal ValueNode? DefaultLiteral { get; set; }

    /// <summary><see cref="DefaultValue"/> coerced to the type. Meaningful only if there is one.</summary>
    internal object? CoercedDefault { get; set; }

    internal void Link(string owner, SchemaLinker linker) => _type = linker.Resolve(TypeReference, owner);

    public override string ToString() => $"{Name}: {TypeReference}";
}
