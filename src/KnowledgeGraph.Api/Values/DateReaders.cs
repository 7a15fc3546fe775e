using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Values;

/// <summary>Reads a date: the object or a qualifier of a statement, part of its time, or the publication date of a source.</summary>
internal static class DateReaders
{
    public static ReadOnlySpan<byte> Edtf(FactGraph graph, scoped in ObjectHandle parent) => parent.Part switch
    {
        Handles.SincePlace => graph.Statement(parent.AsStatement()).SinceUtf8,
        Handles.UntilPlace => graph.Statement(parent.AsStatement()).UntilUtf8,
        Handles.OnPlace => graph.Statement(parent.AsStatement()).OnUtf8,
        Handles.PublishedPlace => graph.Source(parent.AsSource()).PublishedUtf8,
        _ => Handles.ValueOf(graph, parent).EdtfUtf8(),
    };

    public static int Earliest(FactGraph graph, in ObjectHandle parent) => parent.Part switch
    {
        Handles.SincePlace or Handles.OnPlace => graph.Statements.Times[parent.AsStatement()].SinceEarliest,
        Handles.UntilPlace => graph.Statements.Times[parent.AsStatement()].UntilEarliest,
        Handles.PublishedPlace => graph.Source(parent.AsSource()).PublishedEarliestDay,
        _ => Handles.ValueOf(graph, parent).EarliestDay(),
    };

    public static int Latest(FactGraph graph, in ObjectHandle parent) => parent.Part switch
    {
        Handles.SincePlace => graph.Statements.Times[parent.AsStatement()].SinceLatest,
        Handles.UntilPlace or Handles.OnPlace => graph.Statements.Times[parent.AsStatement()].UntilLatest,
        Handles.PublishedPlace => graph.Source(parent.AsSource()).PublishedLatestDay,
        _ => Handles.ValueOf(graph, parent).LatestDay(),
    };

    /// <summary>The date at a place of a statement, as seen by conditions and orders.</summary>
    public static DateReading Read(FactGraph graph, StatementRow statement, int place)
    {
        var date = Handles.Value(graph, statement, place);
        return new DateReading(Edtf(graph, date), Earliest(graph, date), Latest(graph, date));
    }

    /// <summary>The date at a place of the time of a statement, or of a source; null if not written.</summary>
    public static ObjectHandle Written(FactGraph graph, in ObjectHandle parent, int place)
    {
        var date = new ObjectHandle(graph, parent.Row, place);
        return Edtf(graph, date).IsEmpty ? ObjectHandle.Null : date;
    }
}
