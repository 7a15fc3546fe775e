using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Reading;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>The records that others are joined with, in memory by their keys. Each is read when it is first needed.</summary>
internal sealed class JoinTables(RecordReader reader, ImportRequest request, CancellationToken cancellationToken)
{
    private readonly Dictionary<JoinSpec, Dictionary<string, DataNode>> _tables = [];

    /// <summary>The record of a join that belongs to another record; null if there is none.</summary>
    public DataNode? Find(JoinSpec join, DataScope scope, Func<string, bool> isEmpty)
    {
        if (!_tables.TryGetValue(join, out var table))
        {
            _tables.Add(join, table = Read(join));
        }

        return join.On.Values(scope, isEmpty).FirstOrDefault().Text is { } key ? table.GetValueOrDefault(key) : null;
    }

    private Dictionary<string, DataNode> Read(JoinSpec join)
    {
        var table = new Dictionary<string, DataNode>(StringComparer.Ordinal);
        var spec = request.Mapping.Inputs.First(input => input.Name == join.Input);
        foreach (var file in request.Files[join.Input])
        {
            var state = new InputState(file, spec);
            foreach (var item in reader.Read(file, join.Records))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (item.Record is { } record
                    && join.Key.Values(new DataScope(record, record.Root, null, 0), state.IsEmpty).FirstOrDefault().Text is { } key)
                {
                    // The first of several, as the message about the second one says where both are sets.
                    table.TryAdd(key, Away(record.Root));
                }
            }
        }

        return table;
    }

    /// <summary>The record without its places, which are those of another file. As deep as a record may be.</summary>
    private static DataNode Away(DataNode node) => node with
    {
        Offset = -1,
        Items = [.. node.Items.Select(Away)],
        Members = [.. node.Members.Select(member => KeyValuePair.Create(member.Key, Away(member.Value)))],
    };
}
