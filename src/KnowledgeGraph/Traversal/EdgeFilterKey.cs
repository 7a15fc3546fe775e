using System.Text;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A text that stands for the edges that a filter of one graph allows: equal for equal filters, however their lists are ordered.
/// </summary>
internal static class EdgeFilterKey
{
    /// <summary>O(n log n) in the lists of the options.</summary>
    public static string Of(EdgeFilterOptions options)
    {
        var key = new StringBuilder();
        key.Append((int)options.Direction).Append('/').Append(options.AsOf).Append('/').Append((int)options.Certainty).Append('/')
            .Append(options.From).Append('/').Append(options.To).Append('/')
            .Append(options.KnownAsOf).Append('/').Append(options.UndatedSources).Append('/').Append(options.MinCredibility).Append('/')
            .Append(options.IncludeUnrated);
        Add(key, options.Predicates.Select(static predicate => predicate.Index));
        Add(key, options.Exclude.Select(static predicate => predicate.Index));
        Add(key, options.Kinds.Select(static kind => kind.Index));
        Add(key, options.Modalities.Select(static modality => (int)modality));
        Add(key, options.Bases.Select(static basis => (int)basis));
        Add(key, options.Ranks.Select(static rank => (int)rank));
        Add(key, options.WithoutSources.Select(static source => source.Row.Index));
        Add(key, options.Avoid.Select(static entity => entity.Row.Index));
        return key.ToString();
    }

    private static void Add(StringBuilder key, IEnumerable<int> numbers) =>
        key.Append('/').AppendJoin(',', numbers.Distinct().Order());
}
