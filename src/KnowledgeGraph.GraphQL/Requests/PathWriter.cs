using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Plans;

namespace KnowledgeGraph.GraphQL.Requests;

/// <summary>Writes the member <c>path</c>: the place in the response that an error or a hint belongs to.</summary>
internal static class PathWriter
{
    public static void Write(ResponseWriter writer, PathSegment[] path)
    {
        var before = ",\"path\":["u8;
        foreach (var segment in path)
        {
            writer.WriteRaw(before);
            if (segment.Key is { } key)
            {
                writer.WriteString(key);
            }
            else
            {
                writer.WriteInt(segment.Index);
            }

            before = ","u8;
        }

        writer.WriteByte((byte)']');
    }
}
