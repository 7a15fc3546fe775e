using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary>The paths between two entities. A row is the number of a path.</summary>
internal abstract class PathList(PathRequest request, CursorFormat cursors, PageRequest page, int maxSteps)
    : RowList(request.Filter.Graph, cursors, page)
{
    public sealed override int MaxSteps => maxSteps;

    public sealed override RowRange Range(int owner, int index) => new(0, RowCount);

    public sealed override void Cite(int owner, int row, AnswerTrace trace)
    {
        foreach (var statement in PathAt(row).Statements)
        {
            trace.Add(Graph, statement);
        }
    }

    public sealed override ObjectHandle Node(int owner, int row) => new(PathAt(row));

    public sealed override void CountLeftOut(int owner, LeftOutTally tally, ref FilterWork work)
    {
        if (request is { From: { } from, To: { } to })
        {
            LeftOutRelations.CountAll(request.Filter, [from.Row, to.Row], tally, ref work);
        }
    }

    protected abstract GraphPath PathAt(int row);
}

/// <summary>All shortest paths, which are counted without being listed.</summary>
internal sealed class CountedPathList(
    PathRequest request, ShortestPathSet? paths, CursorFormat cursors, PageRequest page, int maxSteps)
    : PathList(request, cursors, page, maxSteps)
{
    public override int RowCount => (int)Math.Min(paths?.Count ?? 0, int.MaxValue);

    protected override GraphPath PathAt(int row) => paths![row];
}

/// <summary>The first paths by length: those that the page needs. The rest are found on demand.</summary>
/// <param name="find">Finds the first paths, at most as many as asked for.</param>
internal sealed class FirstPathList(
    PathRequest request, Func<int, CancellationToken, IReadOnlyList<GraphPath>> find, CursorFormat cursors, PageRequest page, int maxSteps)
    : PathList(request, cursors, page, maxSteps)
{
    /// <summary>The maximum number of paths.</summary>
    public const int MaxCount = ShortestSimplePaths.MaxCount;

    private IReadOnlyList<GraphPath> _found = [];
    private bool _isComplete;

    public override int RowCount => _found.Count;

    /// <summary>Finds the paths up to the end of the page; all of them if the page is counted from the end.</summary>
    public FirstPathList Search(CancellationToken cancellationToken)
    {
        var before = Page.Before == PageRequest.ToEnd ? 0L : Page.Before + 1L;
        if (Page.IsBackward)
        {
            Find(before == 0 ? MaxCount : before, cancellationToken);
        }
        else
        {
            Find(Math.Max(End, before), cancellationToken);
        }

        return this;
    }

    public override bool HasMore(ResolveContext context)
    {
        if (Page.IsBackward || Page.Before != PageRequest.ToEnd)
        {
            return false;
        }

        Find(End + 1, context.CancellationToken);
        return _found.Count > End;
    }

    public override int? TotalCount(ResolveContext context)
    {
        Find(MaxCount, context.CancellationToken);
        return _found.Count;
    }

    // One past the last path of a page that is counted from the start.
    private long End => Page.After + 1L + Page.Size;

    protected override GraphPath PathAt(int row) => _found[row];

    private void Find(long count, CancellationToken cancellationToken)
    {
        var most = (int)Math.Min(count, MaxCount);
        if (!_isComplete && most > _found.Count)
        {
            _found = find(most, cancellationToken);
            _isComplete = _found.Count < most || most == MaxCount;
        }
    }
}
