using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>
/// The meaning of the parts of an <see cref="ObjectHandle"/>: the graph, a row, and a part that distinguishes the types of one interface.
/// The row of a value is its statement, and the part its place in the statement.
/// </summary>
internal static class Handles
{
    public const int EntityTable = 0;
    public const int StatementTable = 1;
    public const int SourceTable = 2;

    /// <summary>The place of the object of a statement. The place of a qualifier is its index.</summary>
    public const int ObjectPlace = -1;
    public const int SincePlace = -2;
    public const int UntilPlace = -3;
    public const int OnPlace = -4;

    /// <summary>The publication date of a source, which is the row.</summary>
    public const int PublishedPlace = -5;

    public static ObjectHandle Entity(FactGraph graph, EntityRow row) => new(graph, row.Index, EntityTable);

    public static ObjectHandle Entity(Entity? entity) => entity is { } found ? Entity(found.Graph, found.Row) : ObjectHandle.Null;

    public static ObjectHandle Statement(FactGraph graph, StatementRow row) => new(graph, row.Index, StatementTable);

    public static ObjectHandle Document(FactGraph graph, SourceRow row) => new(graph, row.Index, SourceTable);

    public static ObjectHandle Conflict(FactGraph graph, ConflictRow row) => new(graph, row.Index);

    /// <summary>The literal at a place of a statement.</summary>
    public static ObjectHandle Value(FactGraph graph, StatementRow statement, int place) => new(graph, statement.Index, place);

    public static FactGraph Graph(in ObjectHandle handle) => (FactGraph)handle.Reference!;

    /// <summary>The row of a handle to an entity, or to a part of one.</summary>
    public static EntityRow AsEntity(this in ObjectHandle handle) => new(handle.Row);

    /// <summary>The row of a handle to a statement, or to a part of one.</summary>
    public static StatementRow AsStatement(this in ObjectHandle handle) => new(handle.Row);

    /// <summary>The row of a handle to a source, or to a part of one.</summary>
    public static SourceRow AsSource(this in ObjectHandle handle) => new(handle.Row);

    /// <summary>The row of a handle to a conflict.</summary>
    public static ConflictRow AsConflict(this in ObjectHandle handle) => new(handle.Row);

    /// <summary>The value of a handle made by <see cref="Value"/>.</summary>
    public static FactValue ValueOf(FactGraph graph, in ObjectHandle handle)
    {
        var statement = graph.Statement(handle.AsStatement());
        return handle.Part == ObjectPlace ? statement.Object : statement.Qualifiers[handle.Part].Value;
    }
}
