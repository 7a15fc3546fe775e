using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Changes;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Changes;

/// <summary>A section of the changes as a connection.</summary>
internal sealed class FactChangesField(FactChangeSection section) : PagedField(CursorScope.Changes)
{
    private static readonly Argument<ChangeKind[]?> Only = Argument.List<ChangeKind>(
        "only", TypeNames.OptionalListOf(ChangeTypes.Kind), "The kinds of change to include; all by default.");

    public static FieldDefinition Create(FactChangeSection section) => Define.Field(
        section.Field,
        ChangeTypes.Connection + "!",
        new FactChangesField(section),
        section.Description,
        [Only, .. PageArguments.All]);

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var (cursors, page, only) = (Selection)context.Bound!;
        return RowPage.Read(new FactChangeList((FactGraphChanges)parent.Reference!, section, only, cursors, page), owner: 0, context);
    }

    protected override IPaged Bind(
        FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context) =>
        new Selection(cursors, page, Only.Read(arguments));

    private sealed record Selection(CursorFormat Cursors, PageRequest Page, ChangeKind[]? Only) : IPaged;
}
