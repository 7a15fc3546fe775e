using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>The conditions on records.</summary>
/// <param name="Required">Paths and their permitted values; no values for any.</param>
/// <param name="Excluded">Paths and values that exclude a record.</param>
internal sealed record Conditions(
    IReadOnlyList<KeyValuePair<DataPath, IReadOnlyList<string>>> Required,
    IReadOnlyList<KeyValuePair<DataPath, IReadOnlyList<string>>> Excluded)
{
    public static Conditions None { get; } = new([], []);

    public bool Hold(DataScope scope) => AreRequiredMet(scope) && !Excluding(scope).Any();

    public bool AreRequiredMet(DataScope scope) => Required.All(each => Has(scope, each));

    /// <summary>The conditions that exclude a record.</summary>
    public IEnumerable<KeyValuePair<DataPath, IReadOnlyList<string>>> Excluding(DataScope scope) =>
        Excluded.Where(each => Has(scope, each));

    private static bool Has(DataScope scope, KeyValuePair<DataPath, IReadOnlyList<string>> condition)
    {
        var values = condition.Key.Find(scope)
            .Where(node => node.Kind != DataKind.Nothing && (node.Kind == DataKind.Map || node.Text.Trim().Length > 0));
        return condition.Value.Count == 0
            ? values.Any()
            : values.Any(node => condition.Value.Contains(node.Text.Trim(), StringComparer.Ordinal));
    }
}
