using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Reading;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>The records that others are joined with, in memory by their keys. Each is read when it is first needed.</summary>
internal sealed class JoinTables(RecordReader reader, ImportRequest request, FindingList findings, CancellationToken cancellationToken)
{
    private static readonly DataNode None = new(DataKind.Nothing, -1);
    private readonly Dictionary<JoinSpec, Dictionary<string, DataNode>> _tables = [];

    /// <summary>The record of a join that belongs to another record; <see cref="DataKind.Nothing"/> if there is none.</summary>
    /// <param name="missing">The key that no record has; null where the other record was found, or this one has no key.</param>
    public DataNode Find(JoinSpec join, DataScope scope, Func<string, bool> isEmpty, out TemplateValue? missing)
    {
        if (!_tables.TryGetValue(join, out var table))
        {
            _tables.Add(join, table = Read(join));
        }

        missing = null;
        var key = join.On.Values(scope, isEmpty).FirstOrDefault();
        if (key.Text is null)
        {
            return None;
        }

        if (table.TryGetValue(key.Text, out var found))
        {
            return found;
        }

        missing = key;
        return None;
    }

    private Dictionary<string, DataNode> Read(JoinSpec join)
    {
        var table = new Dictionary<string, DataNode>(StringComparer.Ordinal);
        var spec = request.Mapping.Inputs.First(input => input.Name == join.Input);

        // Where a set reads the same input, the import itself says what is wrong with it.
        var isOnlyJoined = !request.Mapping.Sets.Any(set => set.Input == join.Input);
        foreach (var file in request.Files[join.Input])
        {
            var state = new InputState(file, spec);
            foreach (var item in reader.Read(file, join.Records))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (item.Record is { } record
                    && join.Key.Values(new DataScope(record, record.Root, null, 0), state.IsEmpty).FirstOrDefault() is { Text: not null } key)
                {
                    if (!table.TryAdd(key.Text, Away(record.Root)) && isOnlyJoined)
                    {
                        findings.Add(Finding(
                            file, record.PlaceOf(key.Node),
                            $"the key '{Clipped.Of(key.Text)}' is that of another record too; records are joined with the first one",
                            "the key is that of another record that is joined"));
                    }
                }
                else if (isOnlyJoined)
                {
                    findings.Add(item.Finding ?? Finding(
                        file, item.Record!.Start, $"the key of the record is missing, so nothing is joined with it: '{join.Key.Text}' has no value",
                        "the key of a record that is joined is missing"));
                }
            }
        }

        return table;
    }

    private static ImportFinding Finding(InputFile file, DataPlace place, string message, string reason) =>
        new(file.Name, place, message) { Loss = ImportLoss.Unmapped, Reason = reason };

    /// <summary>The record without its places, which are those of another file. As deep as a record may be.</summary>
    private static DataNode Away(DataNode node) => node with
    {
        Offset = -1,
        Items = [.. node.Items.Select(Away)],
        Members = [.. node.Members.Select(member => KeyValuePair.Create(member.Key, Away(member.Value)))],
    };
}
