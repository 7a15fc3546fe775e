using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Definitions;

/// <summary>
/// The argument definitions shared by fields with the same arguments, of which every kind has many: they are created, linked and checked
/// once. They have no descriptions, which would be most of the schema: they mean the same as on <c>Query.entities</c>, and those that
/// only fields of every entity have are described on the interface <c>Entity</c>.
/// </summary>
internal sealed class SharedArguments
{
    private readonly Dictionary<string, ArgumentDefinition[]> _definitions = new(StringComparer.Ordinal);

    /// <summary>The definitions of <paramref name="arguments"/>.</summary>
    /// <param name="key">Fields with the same arguments share a key.</param>
    public ArgumentDefinition[] Of(string key, Func<IEnumerable<Argument>> arguments)
    {
        if (!_definitions.TryGetValue(key, out var definitions))
        {
            _definitions[key] = definitions = [.. arguments().Select(argument => argument.DefineBare())];
        }

        return definitions;
    }
}
