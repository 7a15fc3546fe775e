namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>Gives entities their ids: those of the lock first, so that new records never take them.</summary>
internal static class IdGiving
{
    public static void Give(IReadOnlyList<EntityDraft> entities, IdLock ids, IReadOnlyList<ExistingEntity> existing)
    {
        var taken = existing.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in entities.Where(entity => entity.MergedInto is null && !entity.IsExtension))
        {
            if (ids.Find(entity.Origin.Set, entity.Key) is { } known && !taken.Contains(known) && own.Add(known))
            {
                entity.Id = known;
            }
        }

        foreach (var entity in entities.Where(entity => entity.MergedInto is null && entity.Id.Length == 0))
        {
            entity.Id = ids.GiveNew(entity.Origin.Set, entity.Key, entity.IdText, id => taken.Contains(id) || own.Contains(id));
            own.Add(entity.Id);
        }

        foreach (var entity in entities)
        {
            var final = entity.Final;
            if (ids.Find(entity.Origin.Set, entity.Key) is { } former && former != final.Id
                && !own.Contains(former) && !taken.Contains(former)
                && !final.FormerIds.Contains(former))
            {
                final.FormerIds.Add(former);
            }
            else if (entity.MergedInto is not null || entity.IsExtension)
            {
                ids.Keep(entity.Origin.Set, entity.Key, final.Id);
            }
        }
    }
}
