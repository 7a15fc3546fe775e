using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Naming;

namespace KnowledgeGraph.Generators.Model;

/// <summary>A C# name for each entity of a kind.</summary>
public static class AccessorModelBuilder
{
    /// <summary>
    /// Names <paramref name="entities"/>. Slugs that would have the same name (<c>a-1</c> and <c>a1</c>) keep their hyphens as
    /// underscores, all of them, so that a name does not depend on which was written first.
    /// </summary>
    /// <param name="entities">Of one kind, by id.</param>
    /// <param name="collectionName">Of the class around the properties, which none of them may share (CS0542).</param>
    public static EquatableArray<AccessorModel> Build(IReadOnlyList<EntitySymbol> entities, string collectionName)
    {
        var plain = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            var identifier = CSharpIdentifier.FromSlug(entity.Id);
            plain[identifier] = plain.TryGetValue(identifier, out var count) ? count + 1 : 1;
        }

        var names = new NameTable(StringComparer.Ordinal, ReservedNames.CollectionMembers.Append(collectionName));
        var accessors = new List<AccessorModel>(entities.Count);
        for (var i = 0; i < entities.Count; i++)
        {
            var entity = entities[i];
            var identifier = CSharpIdentifier.FromSlug(entity.Id);
            if (plain[identifier] > 1)
            {
                identifier = CSharpIdentifier.FromSlugUnfolded(entity.Id);
            }

            accessors.Add(new AccessorModel(names.Take(identifier), entity.Id, entity.Name, entity.Description));
        }

        AddFormer(entities, names, accessors);
        return accessors.ToEquatableArray();
    }

    /// <summary>Former ids keep their C# names, unless a current id takes the name.</summary>
    private static void AddFormer(IReadOnlyList<EntitySymbol> entities, NameTable names, List<AccessorModel> accessors)
    {
        var taken = new HashSet<string>(accessors.Select(accessor => accessor.Identifier), StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            foreach (var identifier in entity.FormerIds.Select(CSharpIdentifier.FromSlug))
            {
                if (taken.Add(identifier))
                {
                    accessors.Add(
                        new AccessorModel(names.Take(identifier), entity.Id, entity.Name, entity.Description) { IsFormer = true });
                }
            }
        }
    }
}
