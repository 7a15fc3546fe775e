using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>
/// The contents of one selection set, including those of inline fragments: its fields in the order of the text, and the fragments that it
/// spreads, each once. Instances are canonical, so that pairs of them can be remembered.
/// </summary>
internal sealed class SelectedFields
{
    private Dictionary<string, List<MergeField>>? _byResponseKey;

    public List<MergeField> Fields { get; } = [];

    public List<FragmentDefinitionNode> Fragments { get; } = [];

    /// <summary>The fields by their name in the response, in the order of the first of each.</summary>
    public Dictionary<string, List<MergeField>> ByResponseKey => _byResponseKey ??= Group(Fields);

    public static Dictionary<string, List<MergeField>> Group(IEnumerable<MergeField> fields)
    {
        var groups = new Dictionary<string, List<MergeField>>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (!groups.TryGetValue(field.Node.ResponseKey, out var group))
            {
                groups.Add(field.Node.ResponseKey, group = []);
            }

            group.Add(field);
        }

        return groups;
    }
}
