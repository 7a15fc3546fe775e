using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Plans;

namespace KnowledgeGraph.GraphQL.Requests;

/// <summary>Writes errors in the format of the specification.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Errors.Error-Result-Format"/>
internal static class ErrorWriter
{
    /// <summary>A field that occurs many times, and fails as often, does not say so with every place.</summary>
    private const int MaxLocations = 10;

    /// <summary>Writes an error of a request.</summary>
    public static void Write(ResponseWriter writer, GraphQLError error)
    {
        writer.WriteRaw("{\"message\":"u8);
        writer.WriteString(ShownText.Cut(error.Message, ShownText.MaxMessageLength));
        WriteLocations(writer, error.Locations);
        writer.WriteRaw(",\"extensions\":{\"code\":"u8);
        writer.WriteString(error.Code);
        if (error.Rule is not null)
        {
            writer.WriteRaw(",\"rule\":"u8);
            writer.WriteString(error.Rule);
        }

        writer.WriteRaw("}}"u8);
    }

    /// <summary>Writes an error of a field.</summary>
    public static void Write(ResponseWriter writer, FieldError error, SourceText source)
    {
        writer.WriteRaw("{\"message\":"u8);
        writer.WriteString(ShownText.Cut(error.Message, ShownText.MaxMessageLength));
        IEnumerable<int> offsets = error.Offset is { } offset ? [offset] : error.Field.Offsets;
        WriteLocations(writer, [.. offsets.Take(MaxLocations).Select(source.GetLocation)]);
        PathWriter.Write(writer, error.Path);
        writer.WriteRaw(",\"extensions\":{\"code\":"u8);
        writer.WriteString(error.Code);
        writer.WriteRaw(",\"coordinate\":"u8);
        writer.WriteString(error.Field.Definition.Coordinate);
        writer.WriteRaw("}}"u8);
    }

    private static void WriteLocations(ResponseWriter writer, IReadOnlyList<SourceLocation> locations)
    {
        if (locations.Count == 0)
        {
            return;
        }

        var before = ",\"locations\":["u8;
        foreach (var location in locations)
        {
            writer.WriteRaw(before);
            writer.WriteRaw("{\"line\":"u8);
            writer.WriteInt(location.Line);
            writer.WriteRaw(",\"column\":"u8);
            writer.WriteInt(location.Column);
            writer.WriteByte((byte)'}');
            before = ","u8;
        }

        writer.WriteByte((byte)']');
    }
}
