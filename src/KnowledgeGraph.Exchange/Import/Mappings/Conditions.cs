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

    public bool Hold(DataScope scope, Func<string, bool> isEmpty) =>
        MetBy(scope, isEmpty) == Required.Count && !Excluded.Any(each => Has(scope, each, isEmpty));

    /// <summary>The number of required conditions that a record meets before the first that it does not.</summary>
    public int MetBy(DataScope scope, Func<string, bool> isEmpty) => Required.TakeWhile(each => Has(scope, each, isEmpty)).Count();

    /// <summary>The first required condition that a record does not meet, or those that exclude it.</summary>
    public IEnumerable<DataPath> AgainstOf(DataScope scope, Func<string, bool> isEmpty)
    {
        var unmet = Required.Skip(MetBy(scope, isEmpty)).Take(1).ToArray();
        return (unmet.Length > 0 ? unmet : Excluded.Where(each => Has(scope, each, isEmpty))).Select(each => each.Key);
    }

    private static bool Has(DataScope scope, KeyValuePair<DataPath, IReadOnlyList<string>> condition, Func<string, bool> isEmpty)
    {
        // All of them, so that none counts as unused.
        var values = condition.Key.Find(scope)
            .Where(node => node.Kind != DataKind.Nothing && (node.Kind == DataKind.Map || node.Text.Trim().Length > 0)).ToArray();
        return condition.Value.Count == 0
            ? values.Any(node => node.Kind == DataKind.Map || !isEmpty(node.Text.Trim()))
            : values.Any(node => condition.Value.Contains(node.Text.Trim(), StringComparer.Ordinal));
    }
}
