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

    public static ObjectHandle Entity(FactGraph graph, int row) => new(graph, row, EntityTable);

    public static ObjectHandle Entity(Entity? entity) => entity is { } found ? Entity(found.Graph, found.Index) : ObjectHandle.Null;

    public static ObjectHandle Statement(FactGraph graph, int row) => new(graph, row, StatementTable);

    public static ObjectHandle Document(FactGraph graph, int row) => new(graph, row, SourceTable);

    public static ObjectHandle Conflict(FactGraph graph, int row) => new(graph, row);

    /// <summary>The literal at a place of a statement.</summary>
    public static ObjectHandle Value(FactGraph graph, int statement, int place) => new(graph, statement, place);

    public static FactGraph Graph(in ObjectHandle source) => (FactGraph)source.Reference!;

    /// <summary>The value that a handle made by <see cref="Value"/> stands for.</summary>
    public static FactValue ValueOf(FactGraph graph, in ObjectHandle source)
    {
        var statement = graph.Statement(source.Row);
        return source.Part == ObjectPlace ? statement.Object : statement.Qualifiers[source.Part].Value;
    }
}
