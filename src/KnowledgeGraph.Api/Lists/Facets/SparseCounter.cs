using System.Runtime.InteropServices;

namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary>By a key of which an item may have no value, or which has many values.</summary>
internal sealed class SparseCounter(RowList list, int owner, FacetKey by) : FacetCounter
{
    private readonly Dictionary<int, int> _counts = [];

    public override IEnumerable<(int Number, int Count)> Counts => _counts.Select(static value => (value.Key, value.Value));

    public override void Add(int row)
    {
        if (NumberOf(list.Graph.Statement(list.StatementAt(owner, row))) is { } number)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, number, out _)++;
        }
    }

    private int? NumberOf(Statement statement) => by switch
    {
        FacetKey.Likelihood => (int?)statement.Likelihood,
        FacetKey.Value => statement.Object.Kind == ValueKind.Enumeration ? statement.Object.AsEnumerationValue().Index : null,
        FacetKey.Object => statement.Object.Kind == ValueKind.Entity ? statement.Object.AsEntity().Row.Index : null,
        _ => statement.AttributedTo?.Row.Index,
    };
}
