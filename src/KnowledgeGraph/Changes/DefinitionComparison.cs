namespace KnowledgeGraph.Changes;

/// <summary>Compares the vocabularies of two graphs, field by field of each definition. O(n log n).</summary>
internal static class DefinitionComparison
{
    public static ChangeList<Definition> Compare(Ontology old, Ontology changed)
    {
        var before = DefinitionReader.Read(old);
        var after = DefinitionReader.Read(changed);
        var changes = new List<Change<Definition>>();
        var fields = new FieldComparer();
        foreach (var (definition, description) in before)
        {
            if (!after.TryGetValue(definition, out var other))
            {
                changes.Add(Change<Definition>.Lost(definition));
                continue;
            }

            foreach (var field in description.Keys.Union(other.Keys, StringComparer.Ordinal))
            {
                fields.List(field, description.GetValueOrDefault(field) ?? [], other.GetValueOrDefault(field) ?? []);
            }

            if (!fields.IsEmpty)
            {
                changes.Add(Change<Definition>.Altered(definition, definition, fields.Take()));
            }
        }

        changes.AddRange(after.Keys.Where(definition => !before.ContainsKey(definition)).Select(Change<Definition>.Gained));
        return new ChangeList<Definition>(changes, Order);
    }

    private static int Order(Definition left, Definition right) =>
        string.CompareOrdinal(left.Section, right.Section) is var section and not 0
            ? section
            : string.CompareOrdinal(left.Name, right.Name);
}
