using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A directive that documents may use.</summary>
/// <param name="name">The name, without the @.</param>
/// <param name="locations">The locations where it is allowed, from <see cref="DirectiveLocations"/>.</param>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System.Directives"/>
public sealed class DirectiveDefinition(string name, params string[] locations)
{
    public string Name { get; } = name;

    /// <summary>The locations where it is allowed.</summary>
    public IReadOnlyList<string> Locations { get; } = locations;

    public string? Description { get; init; }

    public IReadOnlyList<ArgumentDefinition> Arguments { get; init; } = [];

    /// <summary>Whether it may be used more than once at one location.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The argument of this name, or null.</summary>
    public ArgumentDefinition? FindArgument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }

    internal void Link(SchemaLinker linker)
    {
        foreach (var argument in Arguments)
        {
            argument.Link($"@{Name}({argument.Name}:)", linker);
        }
    }

    public override string ToString() => $"@{Name}";
}
