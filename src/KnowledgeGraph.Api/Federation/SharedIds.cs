namespace KnowledgeGraph.Api.Federation;

/// <summary>The ids by which the sets of a graph know each other's entities.</summary>
internal sealed class SharedIds
{
    private readonly IdentifierScheme[] _schemes;

    /// <param name="schemes">The names of the schemes, the one to prefer first; those that the ontology does not have are left out.</param>
    public SharedIds(Ontology ontology, IEnumerable<string> schemes) => _schemes =
        [.. schemes.SelectMany(name => ontology.IdentifierSchemes.Where(scheme => scheme.Name == name))];

    /// <summary>The identifier in the first scheme in which an entity has one, with its scheme; its own id if it has none.</summary>
    public string Of(Entity entity)
    {
        foreach (var scheme in _schemes)
        {
            foreach (var identifier in entity.Identifiers)
            {
                if (identifier.Scheme.Index == scheme.Index)
                {
                    return identifier.ToString();
                }
            }
        }

        return entity.Id;
    }

    /// <summary>The entity with this id of its own, or with this identifier in any of the schemes.</summary>
    public Entity? Find(FactSetRoot root, string id)
    {
        if (root.Graph.TryFindEntity(id, out var entity))
        {
            return entity;
        }

        var colon = id.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 0 ? null : Array.Find(_schemes, scheme => id.AsSpan(0, colon).SequenceEqual(scheme.Name));
        return scheme is null ? null : root.Identifiers.Find(scheme, id[(colon + 1)..]);
    }
}
