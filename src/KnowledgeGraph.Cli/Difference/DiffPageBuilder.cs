using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Cli.Difference;

/// <summary>
/// Orders the changes as a reader looks for them: what is said of an entity stands under it, and passages under their statement.
/// </summary>
internal static class DiffPageBuilder
{
    public static DiffPage Build(string old, string changed, FactGraphChanges changes)
    {
        DiffSection[] sections =
        [
            new("Vocabulary", [.. changes.Definitions.Select(change => Item(change, Text(change.Latest)))]),
            new("Sources", [.. changes.Sources.Select(Item)]),
            new("Facts", FactItems.Build(changes.Entities, changes.Statements, changes.Evidence)),
            new("Conflicts", [.. changes.Conflicts.Select(Item)]),
            new("Inferences", FactItems.Build([], changes.Inferences, [])),
        ];
        return new DiffPage(old, changed, changes.Summary, [.. sections.Where(section => section.Items.Count > 0)]);
    }

    private static DiffItem Item<T>(Change<T> change, string text)
        where T : struct => new(change.Kind, text, change.Fields, []);

    private static DiffItem Item(Change<SourceDocument> change) =>
        Item(change, $"{change.Latest.Id} ({change.Latest.Title})") with { Source = change.Latest.Id };

    private static string Text(Definition definition) =>
        definition.Name.Length == 0 ? definition.Section : $"{definition.Section} {definition.Name}";

    private static DiffItem Item(Change<Conflict> change)
    {
        var members = change.Latest.Statements.Select(statement =>
            new DiffItem(null, $"{statement.Subject.Id} {StatementText.Of(statement)}", [], []));
        return new DiffItem(change.Kind, change.Latest.ToString(), change.Fields, [.. members]);
    }
}
