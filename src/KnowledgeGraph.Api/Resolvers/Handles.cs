using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>
/// What the parts of a <see cref="ObjectHandle"/> mean: the graph, a row, and a third number that tells the types of one interface apart. A
/// value has the statement that it belongs to as its row, and its place in that statement as its third number.
/// </summary>
internal static class Handles
{
    public const int EntityTable = 0;
    public const int StatementTable = 1;
    public const int SourceTable = 2;

    /// <summary>The place of a statement's object. Qualifiers have their index instead.</summary>
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

    /// <summary>The value that a handle made by <see cref="Value"/> stands for.</summary>
    public static FactValue ValueOf(FactGraph graph, in ObjectHandle handle)
    {
        var statement = graph.Statement(handle.AsStatement());
        return handle.Part == ObjectPlace ? statement.Object : statement.Qualifiers[handle.Part].Value;
    }
}
