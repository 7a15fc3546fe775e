using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Changes;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Changes;

/// <summary>The changes of one section, page by page.</summary>
/// <param name="only">The kinds of change to include; null for all.</param>
internal sealed class FactChangeList(
    FactGraphChanges changes, FactChangeSection section, ChangeKind[]? only, CursorFormat cursors, PageRequest page)
    : RowList(changes.New, cursors, page)
{
    public override bool IsFiltered => only is not null;

    public override RowRange Range(int owner, int index) => new(0, section.Count(changes));

    public override bool Contains(int owner, int row) => only is null || only.Contains(section.Kind(changes, row));

    public override void Cite(int owner, int row, AnswerTrace trace) => trace.AddNode(section.Read(changes, row).Node);

    public override ObjectHandle Node(int owner, int row) => new(section.Read(changes, row));
}
