using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Cli.Difference;

/// <summary>Entities with their statements, and statements with their passages.</summary>
internal static class FactItems
{
    public static IReadOnlyList<DiffItem> Build(
        IEnumerable<Change<Entity>> entities, IEnumerable<Change<Statement>> statements, IEnumerable<Change<StatementEvidence>> evidence)
    {
        var passages = evidence.ToLookup(change => change.Latest.Statement.Id, StringComparer.Ordinal);
        var changed = statements.ToArray();
        var ids = changed.Select(change => change.Latest.Id).ToHashSet(StringComparer.Ordinal);

        // A statement that stays and of which only the passages changed is named for their sake.
        var named = passages.Where(group => !ids.Contains(group.Key)).Select(group => (group.First().Latest.Statement, Item: Item(group)));
        var bySubject = changed.Select(change => (Statement: change.Latest, Item: Item(change, passages[change.Latest.Id])))
            .Concat(named)
            .ToLookup(fact => fact.Statement.Subject.Id, StringComparer.Ordinal);

        var subjects = new SortedDictionary<string, DiffItem>(StringComparer.Ordinal);
        foreach (var change in entities)
        {
            subjects.Add(
                change.Latest.Id, new DiffItem(change.Kind, Text(change.Latest), change.Fields, Items(bySubject[change.Latest.Id])) { Entity = change.Latest.Id });
        }

        foreach (var facts in bySubject)
        {
            subjects.TryAdd(facts.Key, new DiffItem(null, Text(facts.First().Statement.Subject), [], Items(facts)) { Entity = facts.Key });
        }

        return [.. subjects.Values];
    }

    private static DiffItem Item(Change<Statement> change, IEnumerable<Change<StatementEvidence>> passages) =>
        new(change.Kind, StatementText.Of(change.Latest), change.Fields, [.. passages.Select(Item)]);

    private static DiffItem Item(IEnumerable<Change<StatementEvidence>> passages)
    {
        var changes = passages.ToArray();
        return new DiffItem(null, StatementText.Of(changes[0].Latest.Statement), [], [.. changes.Select(Item)]);
    }

    private static DiffItem Item(Change<StatementEvidence> change) =>
        new(change.Kind, $"evidence {change.Latest.Evidence}", change.Fields, []);

    private static IReadOnlyList<DiffItem> Items(IEnumerable<(Statement Statement, DiffItem Item)> facts) =>
        [.. facts.Select(fact => fact.Item).OrderBy(item => item.Text, StringComparer.Ordinal)];

    private static string Text(Entity entity) => $"{entity.Kind} {entity.Id} ({entity.Name})";
}
