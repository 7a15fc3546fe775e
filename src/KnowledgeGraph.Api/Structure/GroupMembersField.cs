using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Structure;

/// <summary>The entities of a group, page by page.</summary>
internal sealed class GroupMembersField(SchemaContext schema) : FoundEntitiesField<GroupMembersField.Request>(CursorScope.Members, schema)
{
    protected override string? LastOrder => "in the order of the set";

    public static FieldDefinition Create(SchemaContext schema) => new GroupMembersField(schema).As(
        "members", TypeFamily.Entity.Connection, "The entities, in the order of the set by default.");

    protected override IPaged Create(in ListRequest request, BindContext context) =>
        new Request(EntityPresence.For(request.Graph, request.View), request.Query);

    protected override FoundEntityList Find(Request request, in ObjectHandle parent, ResolveContext context) =>
        new MemberList((EntityGroups)parent.Reference!, parent.Row, request.Presence, request.Query);

    internal sealed record Request(EntityPresence? Presence, ListQuery Query) : IPaged
    {
        public PageRequest Page => Query.Page;
    }

    /// <summary>A row is the index of the member in its group.</summary>
    private sealed class MemberList(EntityGroups groups, int group, EntityPresence? presence, ListQuery query)
        : FoundEntityList(groups.Partition.Structure.Graph, presence, query)
    {
        public override int RowCount => groups.Partition.Members(group).Length;

        protected override EntityRow EntityAt(int row) => groups.Partition.Structure.Rows[groups.Partition.Members(group)[row]];
    }
}
