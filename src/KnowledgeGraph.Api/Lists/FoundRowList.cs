using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists.Facets;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Lists;

/// <summary>A list whose rows were found from the conditions, in place of testing each row.</summary>
/// <param name="list">The list.</param>
/// <param name="rows">The rows that satisfy its conditions, ascending.</param>
internal sealed class FoundRowList(ConditionedList list, int[] rows) : RowList(list.Graph, list.Cursors, list.Page)
{
    public override int RowCount => list.RowCount;

    public override int MaxSteps => list.MaxSteps;

    public override bool IsFiltered => true;

    public override bool IsOrdered => list.IsOrdered;

    public override int RangeCount(int owner) => rows.Length;

    public override RowRange Range(int owner, int index) => new(rows[index], 1);

    public override bool Contains(int owner, int row, ref FilterWork work) => list.Includes(owner, row, ref work);

    public override int Compare(int owner, int row, int other) => list.Compare(owner, row, other);

    public override FacetParts Parts => list.Parts;

    public override EntityRow EntityAt(int owner, int row) => list.EntityAt(owner, row);

    public override StatementRow StatementAt(int owner, int row) => list.StatementAt(owner, row);

    public override void Cite(int owner, int row, AnswerTrace trace) => list.Cite(owner, row, trace);

    public override SourceRow SourceAt(int owner, int row) => list.SourceAt(owner, row);

    public override ObjectHandle Node(int owner, int row) => list.Node(owner, row);

    public override Certainty? CertaintyAt(int owner, int row) => list.CertaintyAt(owner, row);

    public override void CountLeftOut(int owner, LeftOutTally tally, ref FilterWork work)
    {
        foreach (var row in rows)
        {
            if (!work.Step())
            {
                return;
            }

            if (list.ReasonToLeaveOut(owner, row, ref work) is { } reason)
            {
                tally.Add(reason);
            }
        }
    }

    /// <summary>The list with the rows that <paramref name="found"/> satisfy its conditions and lie in its ranges.</summary>
    public static FoundRowList Of(ConditionedList list, int owner, IReadOnlyCollection<int> found)
    {
        var rows = new List<int>(found.Count);
        foreach (var row in found)
        {
            for (var i = 0; i < list.RangeCount(owner); i++)
            {
                var range = list.Range(owner, i);
                if (row >= range.Start && row < range.End)
                {
                    rows.Add(row);
                    break;
                }
            }
        }

        rows.Sort();
        return new FoundRowList(list, [.. rows]);
    }
}
