using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Values;

/// <summary>Reads a date, wherever it stands: at the object end or in a qualifier of a statement, in its time, or on a source.</summary>
internal static class DateReaders
{
    public static ReadOnlySpan<byte> Edtf(FactGraph graph, scoped in Source parent) => parent.B switch
    {
        Handles.SincePlace => graph.Statement(parent.A).SinceUtf8,
        Handles.UntilPlace => graph.Statement(parent.A).UntilUtf8,
        Handles.OnPlace => graph.Statement(parent.A).OnUtf8,
        Handles.PublishedPlace => graph.Source(parent.A).PublishedUtf8,
        _ => Handles.ValueOf(graph, parent).EdtfUtf8(),
    };

    public static int Earliest(FactGraph graph, in Source parent) => parent.B switch
    {
        Handles.SincePlace or Handles.OnPlace => graph.Statements.Times[parent.A].SinceEarliest,
        Handles.UntilPlace => graph.Statements.Times[parent.A].UntilEarliest,
        Handles.PublishedPlace => graph.Source(parent.A).PublishedEarliestDay,
        _ => Handles.ValueOf(graph, parent).EarliestDay(),
    };

    public static int Latest(FactGraph graph, in Source parent) => parent.B switch
    {
        Handles.SincePlace => graph.Statements.Times[parent.A].SinceLatest,
        Handles.UntilPlace or Handles.OnPlace => graph.Statements.Times[parent.A].UntilLatest,
        Handles.PublishedPlace => graph.Source(parent.A).PublishedLatestDay,
        _ => Handles.ValueOf(graph, parent).LatestDay(),
    };

    /// <summary>The date at a place of a statement, as conditions and orders see it.</summary>
    public static DateReading Read(FactGraph graph, int statement, int place)
    {
        var date = Handles.Value(graph, statement, place);
        return new DateReading(Edtf(graph, date), Earliest(graph, date), Latest(graph, date));
    }

    /// <summary>The date at a place of a statement's time, or of a source; null where nothing is written.</summary>
    public static Source Written(FactGraph graph, in Source parent, int place)
    {
        var date = Handles.Value(graph, parent.A, place);
        return Edtf(graph, date).IsEmpty ? Source.Null : date;
    }
}
