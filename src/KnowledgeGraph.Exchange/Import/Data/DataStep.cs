using System.Globalization;

namespace KnowledgeGraph.Exchange.Import.Data;

/// <summary>A step of a path.</summary>
/// <param name="Name">A key, or the number of an item.</param>
/// <param name="Value">The value that an item must have under the key.</param>
internal readonly record struct DataStep(DataStepKind Kind, string Name, string Value)
{
    public IEnumerable<DataNode> Follow(DataNode node)
    {
        // A list of maps is entered by a key, and is meant as a whole by a number or a condition.
        if (node.Kind == DataKind.List && Kind is DataStepKind.Key or DataStepKind.Members)
        {
            node.IsRead = true;
            var step = this;
            return node.Items.SelectMany(step.Follow);
        }

        node.IsRead = true;
        switch (Kind)
        {
            case DataStepKind.Key:
                return node.Find(Name) is { } found ? [found] : [];
            case DataStepKind.Members:
                return node.Members.Select(member => member.Value);
            case DataStepKind.Index:
                var items = node.Kind == DataKind.List ? node.Items : [node];
                return int.TryParse(Name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index)
                    && (index < 0 ? items.Count + index : index) is var place && place >= 0 && place < items.Count ? [items[place]] : [];
            default:
                var (key, value) = (Name, Value);
                return (node.Kind == DataKind.List ? node.Items : [node]).Where(item => Has(item, key, value));
        }
    }

    private static bool Has(DataNode item, string key, string value)
    {
        foreach (var part in key.Split('.'))
        {
            if (item.Find(part) is not { } inner)
            {
                return false;
            }

            inner.IsRead = true;
            item = inner;
        }

        return item.Text == value;
    }
}
