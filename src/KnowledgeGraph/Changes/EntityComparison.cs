namespace KnowledgeGraph.Changes;

/// <summary>
/// Compares the entities of two graphs, looking each up in the other graph by its id, or by one
/// that it had before. O(n) expected.
/// </summary>
internal static class EntityComparison
{
    private const int RowsPerCancellationCheck = 1024;

    public static ChangeList<Entity> Compare(FactGraph old, FactGraph changed, CancellationToken cancellationToken)
    {
        var changes = new List<Change<Entity>>();
        var fields = new FieldComparer();
        for (var i = 0; i < old.Entities.Count; i++)
        {
            if (i % RowsPerCancellationCheck == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var before = old.Entity(new EntityRow(i));
            if (!changed.TryFindEntity(before.IdUtf8, out var after))
            {
                changes.Add(Change<Entity>.Lost(before));
                continue;
            }

            CompareFields(before, after, fields);
            if (!fields.IsEmpty)
            {
                changes.Add(Change<Entity>.Altered(before, after, fields.Take()));
            }
        }

        for (var i = 0; i < changed.Entities.Count; i++)
        {
            var entity = changed.Entity(new EntityRow(i));
            if (!old.Entities.TryFind(entity.IdUtf8, out _) && !IsRenamed(entity, old))
            {
                changes.Add(Change<Entity>.Gained(entity));
            }
        }

        return new ChangeList<Entity>(changes, Order);
    }

    /// <summary>Whether the entity is there under an id that it had before.</summary>
    private static bool IsRenamed(Entity entity, FactGraph old)
    {
        var former = entity.FormerIds;
        for (var i = 0; i < former.Count; i++)
        {
            if (old.Entities.TryFind(former.Utf8(i), out _))
            {
                return true;
            }
        }

        return false;
    }

    private static int Order(Entity left, Entity right) =>
        string.CompareOrdinal(left.Kind.Name, right.Kind.Name) is var kind and not 0 ? kind : left.IdUtf8.SequenceCompareTo(right.IdUtf8);

    private static void CompareFields(Entity old, Entity changed, FieldComparer fields)
    {
        fields.Text("id", old.IdUtf8, changed.IdUtf8);
        fields.Text("kind", old.Kind.Name, changed.Kind.Name);
        fields.Text("name", old.NameUtf8, changed.NameUtf8);
        CompareNames(old.LocalNames, changed.LocalNames, fields);
        if (old.Aliases.Count + changed.Aliases.Count > 0)
        {
            fields.List("aliases", old.Aliases.ToArray(), changed.Aliases.ToArray());
        }

        if (old.FormerIds.Count + changed.FormerIds.Count > 0)
        {
            fields.List("formerIds", [.. old.FormerIds], [.. changed.FormerIds]);
        }

        fields.Text("description", old.DescriptionUtf8, changed.DescriptionUtf8);
        fields.Text("marking", old.Marking.NameUtf8, changed.Marking.NameUtf8);
        CompareIdentifiers(old.Identifiers, changed.Identifiers, fields);
    }

    private static void CompareNames(RowList<LocalName> old, RowList<LocalName> changed, FieldComparer fields)
    {
        if (old.Count + changed.Count == 0)
        {
            return;
        }

        var before = ByLanguage(old);
        var after = ByLanguage(changed);
        foreach (var language in before.Keys.Union(after.Keys, StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase))
        {
            fields.Text("names." + language, before.GetValueOrDefault(language), after.GetValueOrDefault(language));
        }
    }

    /// <summary>The first name in each language; the compiler writes one each, but an image may come from elsewhere.</summary>
    private static Dictionary<string, string> ByLanguage(RowList<LocalName> names)
    {
        var byLanguage = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            byLanguage.TryAdd(name.Language, name.Name);
        }

        return byLanguage;
    }

    /// <summary>Both lists are sorted by scheme.</summary>
    private static void CompareIdentifiers(RowList<ExternalIdentifier> old, RowList<ExternalIdentifier> changed, FieldComparer fields)
    {
        var i = 0;
        var j = 0;
        while (i < old.Count || j < changed.Count)
        {
            var order = i == old.Count ? 1 : j == changed.Count ? -1 : string.CompareOrdinal(old[i].Scheme.Name, changed[j].Scheme.Name);
            var scheme = order <= 0 ? old[i].Scheme : changed[j].Scheme;
            var before = ValuesOf(scheme.Name, old, ref i);
            var after = ValuesOf(scheme.Name, changed, ref j);
            if (before.Length > 1 || after.Length > 1)
            {
                fields.List("identifiers." + scheme.Name, before, after);
            }
            else
            {
                fields.Text("identifiers." + scheme.Name, before.FirstOrDefault(), after.FirstOrDefault());
            }
        }
    }

    /// <summary>The values of one scheme, which begin at an index if there are any; moves the index behind them.</summary>
    private static string[] ValuesOf(string scheme, RowList<ExternalIdentifier> identifiers, ref int index)
    {
        var values = new List<string>();
        for (; index < identifiers.Count && identifiers[index].Scheme.Name == scheme; index++)
        {
            values.Add(identifiers[index].Value);
        }

        return [.. values];
    }
}
