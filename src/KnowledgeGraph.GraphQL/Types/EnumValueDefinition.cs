using System.Text;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>One value of an enum.</summary>
/// <param name="name">The name that clients write and read.</param>
/// <param name="value">The inner value, which resolvers receive and return; if null, the name.</param>
/// <seealso href="https://spec.graphql.org/September2025/#EnumValueDefinition"/>
public sealed class EnumValueDefinition(string name, object? value = null)
{
    private readonly byte[] _json = Encoding.UTF8.GetBytes($"\"{name}\"");

    public string Name { get; } = name;

    /// <summary>The inner value, which resolvers receive and return.</summary>
    public object Value { get; } = value ?? name;

    public string? Description { get; init; }

    /// <inheritdoc cref="InputValueDefinition.Synonyms"/>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>The reason why the value is deprecated; null if it is not.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The name with its quotes, ready for <see cref="Execution.ResponseWriter.WriteRaw"/>.</summary>
    public ReadOnlySpan<byte> Json => _json;

    public override string ToString() => Name;
}
