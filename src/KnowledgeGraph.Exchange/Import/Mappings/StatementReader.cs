using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>Reads the statements of a set.</summary>
internal sealed class StatementReader(MappingNotes notes, OntologyNames ontology, ValueReader values)
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["since"] = "date",
        ["until"] = "date",
        ["before"] = "date",
        ["on"] = "date",
        ["basis"] = "text",
        ["modality"] = "text",
        ["attributedTo"] = OntologyNames.Entity,
        ["credibility"] = "text",
        ["likelihood"] = "text",
        ["rank"] = "text",
        ["reason"] = "text",
        ["note"] = "text",
    };

    private static readonly string[] Own = ["each", "where", "unless", "subject", "snapshot"];

    public IEnumerable<StatementSpec> ReadList(DataNode? node, bool needsSubject)
    {
        if (node is null or { Kind: DataKind.Nothing })
        {
            yield break;
        }

        if (node.Kind != DataKind.List)
        {
            notes.Report(node, "'statements' must be a list: begin each statement with '- '");
            yield break;
        }

        foreach (var item in node.Items)
        {
            if (item.Kind != DataKind.Map)
            {
                notes.Report(item, "a statement must be a mapping: - memberOf: { entity: parties, key: \"{party_id}\" }");
            }
            else if (Read(item, needsSubject, []) is { } statement)
            {
                yield return statement;
            }
        }
    }

    /// <param name="others">Keys that belong to the set and not to the statement.</param>
    public StatementSpec? Read(DataNode node, bool needsSubject, string[] others)
    {
        var fields = new List<KeyValuePair<string, ValueSpec>>();
        (string Name, DataNode Value)? predicate = null;
        for (var i = 0; i < node.Members.Count; i++)
        {
            var (key, value) = node.Members[i];
            if (Own.Contains(key, StringComparer.Ordinal) || others.Contains(key, StringComparer.Ordinal))
            {
                continue;
            }

            if (ontology.Predicates.ContainsKey(key) && !ontology.Qualifiers.ContainsKey(key))
            {
                if (predicate is { } first)
                {
                    notes.Report(MappingNotes.KeyOf(node, i), $"a statement has one predicate, and this one has '{first.Name}' and "
                        + $"'{key}': write two statements");
                    return null;
                }

                predicate = (key, value);
            }
            else if ((Fields.TryGetValue(key, out var type) || ontology.Qualifiers.TryGetValue(key, out type)))
            {
                if (values.Read(value, key, type) is { } field)
                {
                    fields.Add(KeyValuePair.Create(key, field));
                }
            }
            else
            {
                string[] names = [.. ontology.Predicates.Keys, .. ontology.Qualifiers.Keys, .. Fields.Keys, .. Own];
                notes.Report(
                    MappingNotes.KeyOf(node, i),
                    $"'{key}' is neither a predicate or qualifier of the ontology nor a field of a "
                        + $"statement.{NearNames.Hint(key, names, "names")}");
                return null;
            }
        }

        if (predicate is not { } found)
        {
            notes.Report(node, $"a statement needs a predicate of the "
                + $"ontology.{NearNames.Hint("", [.. ontology.Predicates.Keys], "predicates")}");
            return null;
        }

        var subject = node.Find("subject") is { } about ? values.Read(about, "subject", OntologyNames.Entity) : null;
        if (needsSubject && node.Find("subject") is null)
        {
            notes.Report(node, "a statement outside of a set of entities needs a subject: subject: { entity: persons, key: "
                + "\"{person_id}\" }");
            return null;
        }

        return values.Read(found.Value, found.Name, ontology.Predicates[found.Name]) is { } value2
            ? new StatementSpec(found.Name, value2, notes.PlaceOf(node))
            {
                Subject = subject,
                Each = notes.Path(node.Find("each"), "each"),
                Where = ReadConditions(node),
                Fields = fields,
                Snapshot = notes.Template(node.Find("snapshot"), "snapshot"),
            }
            : null;
    }

    public Conditions ReadConditions(DataNode node) =>
        node.Find("where") is null && node.Find("unless") is null
            ? Conditions.None
            : new Conditions(ReadConditions(node.Find("where"), "where"), ReadConditions(node.Find("unless"), "unless"));

    private List<KeyValuePair<DataPath, IReadOnlyList<string>>> ReadConditions(DataNode? node, string key)
    {
        var conditions = new List<KeyValuePair<DataPath, IReadOnlyList<string>>>();
        foreach (var (path, wanted) in notes.Map(node, $"'{key}'", "{ type: person }, or { type: \"*\" } for any value"))
        {
            var permitted = notes.Texts(wanted, path);
            if (DataPath.Parse(path, out var fault) is not { } parsed)
            {
                notes.Report(wanted, $"'{path}': {fault}");
            }
            else
            {
                conditions.Add(new(parsed, permitted is ["*"] ? [] : permitted));
            }
        }

        return conditions;
    }
}
