using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>Puts the ids of entities in place of the keys by which records name them.</summary>
internal static class ReferenceResolution
{
    public static void Resolve(IReadOnlyList<EntityDraft> entities, IReadOnlyList<StatementDraft> statements, FindingList findings)
    {
        var byKey = entities.ToDictionary(entity => (entity.Origin.Set, entity.Key), entity => entity.Final);
        foreach (var statement in entities.SelectMany(entity => entity.Statements).Concat(statements))
        {
            ValueDraft? Find(ValueDraft value, string what)
            {
                if (value.Sets.Count == 0)
                {
                    return value;
                }

                foreach (var set in value.Sets)
                {
                    if (byKey.TryGetValue((set, value.Key), out var found))
                    {
                        return new ValueDraft(found.Id, [], "", value.Place);
                    }
                }

                var sets = string.Join(" or ", value.Sets.Select(set => $"'{set}'"));
                findings.Add(statement.Origin.At(value.Place).Finding(
                    $"{what}: no record of {sets} that was taken has the key '{Clipped.Of(value.Key)}'",
                    ImportLoss.Statement,
                    $"{what}: no record of {sets} has the key"));
                statement.Refuse();
                return null;
            }

            if (statement.Subject is { } subject && (statement.Subject = Find(subject, "subject")) is null)
            {
                continue;
            }

            if (Find(statement.Object, statement.Predicate) is not { } found)
            {
                continue;
            }

            statement.Object = found;
            statement.Fields = Fields(statement, Find);
        }
    }

    private static List<KeyValuePair<string, ValueDraft>> Fields(StatementDraft statement, Func<ValueDraft, string, ValueDraft?> find)
    {
        if (statement.Fields.TrueForAll(field => field.Value.Sets.Count == 0))
        {
            return statement.Fields;
        }

        var fields = new List<KeyValuePair<string, ValueDraft>>();
        foreach (var (key, value) in statement.Fields)
        {
            if (find(value, $"{statement.Predicate}, {key}") is not { } found)
            {
                return [];
            }

            fields.Add(KeyValuePair.Create(key, found));
        }

        return fields;
    }
}
