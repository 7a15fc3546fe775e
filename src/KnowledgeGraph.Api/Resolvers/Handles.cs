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

    public static ObjectHandle Entity(FactGraph graph, int row) => new(graph, row, EntityTable);

    public static ObjectHandle Entity(Entity? entity) => entity is { } found ? Entity(found.Graph, found.Index) : ObjectHandle.Null;

    public static ObjectHandle Statement(FactGraph graph, int row) => new(graph, row, StatementTable);

    public static ObjectHandle Document(FactGraph graph, int row) => new(graph, row, SourceTable);

    public static ObjectHandle Conflict(FactGraph graph, int row) => new(graph, row);

    /// <summary>The literal at a place of a statement.</summary>
    public static ObjectHandle Value(FactGraph graph, int statement, int place) => new(graph, statement, place);

    public static FactGraph Graph(in ObjectHandle source) => (FactGraph)source.Reference!;

    /// <summary>The value of a handle made by <see cref="Value"/>.</summary>
    public static FactValue ValueOf(FactGraph graph, in ObjectHandle source)
    {
        var statement = graph.Statement(source.Row);
        return source.Part == ObjectPlace ? statement.Object : statement.Qualifiers[source.Part].Value;
    }
}
