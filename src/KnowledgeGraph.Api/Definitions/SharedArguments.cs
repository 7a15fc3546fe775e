using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Definitions;

/// <summary>
/// The arguments of the fields that every kind has many of. Fields with the same arguments have the same definitions of them, which are
/// then made, tied and checked once for all of these fields.
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
            _definitions[key] = definitions = [.. arguments().Select(argument => argument.Define())];
        }

        return definitions;
    }
}
