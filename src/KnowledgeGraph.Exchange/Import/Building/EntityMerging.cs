using KnowledgeGraph.Exchange.Import.Mappings;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>
/// Finds records that are about one entity, by the identifiers that they have in common, and lists the values in which they differ.
/// </summary>
internal static class EntityMerging
{
    /// <summary>Merges entities in place. Linear in the identifiers.</summary>
    public static void Merge(
        IReadOnlyList<EntityDraft> entities, IReadOnlyList<ExistingEntity> existing, ImportMapping mapping, FindingList findings)
    {
        var mergeBy = mapping.Sets.ToDictionary(
            set => set.Name, set => set.MergeBy.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        if (mergeBy.Values.All(schemes => schemes.Count == 0))
        {
            return;
        }

        var known = new Dictionary<KeyValuePair<string, string>, ExistingEntity>();
        foreach (var entity in existing)
        {
            foreach (var identifier in entity.Identifiers)
            {
                known.TryAdd(identifier, entity);
            }
        }

        var first = new Dictionary<KeyValuePair<string, string>, EntityDraft>();
        foreach (var entity in entities)
        {
            foreach (var identifier in entity.Identifiers.Where(each => mergeBy[entity.Origin.Set].Contains(each.Key)).ToArray())
            {
                if (known.TryGetValue(identifier, out var old))
                {
                    Extend(entity.Final, old, identifier, findings);
                }

                if (!first.TryAdd(identifier, entity))
                {
                    Merge(first[identifier].Final, entity.Final, identifier, findings);
                }
            }
        }

        KeepDescriptions(entities, existing, findings);
    }

    /// <summary>The description of an entity of the set is for its own file to give: another one is reported.</summary>
    private static void KeepDescriptions(
        IReadOnlyList<EntityDraft> entities, IReadOnlyList<ExistingEntity> existing, FindingList findings)
    {
        var byId = existing.GroupBy(entity => entity.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Description, StringComparer.Ordinal);
        foreach (var entity in entities.Where(entity => entity is { IsExtension: true, MergedInto: null, Description.Length: > 0 }))
        {
            if (byId.GetValueOrDefault(entity.Id) != entity.Description)
            {
                findings.Add(entity.Origin.Finding(
                    $"it adds to '{entity.Id}' of the set, whose own file describes it; this description is left out", ImportLoss.Unmapped,
                    "an entity of the set is described in its own file"));
            }
        }
    }

    private static void Extend(EntityDraft entity, ExistingEntity old, KeyValuePair<string, string> identifier, FindingList findings)
    {
        if (entity.IsExtension)
        {
            if (entity.Id != old.Id)
            {
                Clash(entity, findings, $"its identifiers are those of two entities of the set, '{entity.Id}' and '{old.Id}'; it adds to "
                    + "the first");
            }

            return;
        }

        if (entity.Kind != old.Kind)
        {
            Clash(entity, findings, $"by {identifier.Key} {identifier.Value} it would be '{old.Id}', which is a {old.Kind} and not a "
                + $"{entity.Kind}; it stays apart");
            return;
        }

        (entity.IsExtension, entity.Id) = (true, old.Id);
        if (entity.Name != old.Name)
        {
            AddAlias(entity, entity.Name);
            Clash(entity, findings, $"by {identifier.Key} {identifier.Value} it is '{old.Id}', whose name is '{old.Name}' and not "
                + $"'{entity.Name}'; this name is kept as an alias");
        }
    }

    private static void Merge(EntityDraft into, EntityDraft entity, KeyValuePair<string, string> identifier, FindingList findings)
    {
        if (into == entity)
        {
            return;
        }

        var place = $"{into.Origin.File.File.Name}({into.Origin.Place.Line},{into.Origin.Place.Column})";
        if (into.Kind != entity.Kind)
        {
            Clash(entity, findings, $"by {identifier.Key} {identifier.Value} it would be the entity of {place}, which is a {into.Kind} "
                + $"and not a {entity.Kind}; it stays apart");
            return;
        }

        if (into.Name != entity.Name)
        {
            AddAlias(into, entity.Name);
            Clash(entity, findings, $"by {identifier.Key} {identifier.Value} it is the entity of {place}, whose name is '{into.Name}' "
                + $"and not '{entity.Name}'; this name is kept as an alias");
        }

        if (into.Description.Length > 0 && entity.Description.Length > 0 && into.Description != entity.Description)
        {
            Clash(entity, findings, $"by {identifier.Key} {identifier.Value} it is the entity of {place}, whose description is another "
                + "one; that one is kept");
        }

        foreach (var scheme in entity.Identifiers.GroupBy(each => each.Key, StringComparer.Ordinal))
        {
            var others = into.Identifiers.Where(each => each.Key == scheme.Key).ToArray();
            if (others.Length > 0 && !scheme.Any(others.Contains))
            {
                Clash(entity, findings, $"it is the entity of {place} by {identifier.Key} {identifier.Value}, and differs in "
                    + $"{scheme.Key}: {others[0].Value} there, {scheme.First().Value} here; both are kept");
            }
        }

        if (into.IsExtension && entity.IsExtension && into.Id != entity.Id)
        {
            Clash(entity, findings, $"it is the entity of {place}, and the set has two for them, '{into.Id}' and '{entity.Id}'; it adds "
                + "to the first");
        }
        else if (entity.IsExtension && !into.IsExtension)
        {
            (into.IsExtension, into.Id) = (true, entity.Id);
        }

        Take(into, entity);
    }

    private static void Take(EntityDraft into, EntityDraft entity)
    {
        entity.MergedInto = into;
        foreach (var (language, name) in entity.Names)
        {
            if (!into.Names.TryAdd(language, name) && into.Names[language] != name)
            {
                AddAlias(into, name);
            }
        }

        entity.Aliases.ForEach(alias => AddAlias(into, alias));
        into.Identifiers.AddRange(entity.Identifiers.Except(into.Identifiers).ToArray());
        into.Description = into.Description.Length > 0 ? into.Description : entity.Description;
        into.Statements.AddRange(entity.Statements);
        entity.Statements.ForEach(statement => statement.Owner = into);
        entity.Statements.Clear();
    }

    private static void AddAlias(EntityDraft entity, string alias)
    {
        if ((alias != entity.Name || entity.IsExtension) && !entity.Aliases.Contains(alias))
        {
            entity.Aliases.Add(alias);
        }
    }

    private static void Clash(EntityDraft entity, FindingList findings, string message) =>
        findings.Add(entity.Origin.Finding(message, ImportLoss.Clash, "records of one entity differ"));
}
