using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Changes;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Changes;

/// <summary>A section of the changes as a connection.</summary>
internal sealed class FactChangeListResolver(FactChangeSection section) : ObjectResolver
{
    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var cursors = new CursorFormat(FactSetRoot.GraphOf(context), CursorScope.Changes);
        return PageArguments.TryRead(arguments, cursors, context, out var page)
            ? new Selection(cursors, page, arguments.GetList<ChangeKind>("only"))
            : null;
    }

    public override int MaximumItems(object? bound) => bound is Selection selection ? selection.Page.Size : 0;

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var (cursors, page, only) = (Selection)context.Bound!;
        return RowPage.Read(new FactChangeList((FactGraphChanges)parent.Reference!, section, only, cursors, page), owner: 0, context);
    }

    private sealed record Selection(CursorFormat Cursors, PageRequest Page, ChangeKind[]? Only);
}
