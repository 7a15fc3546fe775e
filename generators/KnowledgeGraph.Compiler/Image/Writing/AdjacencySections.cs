using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>
/// Writes the graph as compressed sparse rows in both directions, each sorted by node, predicate, neighbour, then statement. A
/// statement of a symmetric predicate is an edge from both its ends in both directions.
/// </summary>
internal static class AdjacencySections
{
    public static void Write(ImageModel model, ImageSections sections)
    {
        var edges = CollectEdges(model);
        Array.Sort(edges);
        WriteDirection(model, sections, edges, SectionId.OutStarts);
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = edges[i].Reversed();
        }

        Array.Sort(edges);
        WriteDirection(model, sections, edges, SectionId.InStarts);
    }

    private static Edge[] CollectEdges(ImageModel model)
    {
        var edges = new List<Edge>(model.Statements.Length);
        for (var row = 0; row < model.Statements.Length; row++)
        {
            var statement = model.Statements[row];
            if (statement.ObjectEntity == ImageLayout.None)
            {
                continue;
            }

            var edge = new Edge(statement.Subject, statement.Predicate, statement.ObjectEntity, row);
            edges.Add(edge);
            if (model.Predicates[statement.Predicate].IsSymmetric && statement.Subject != statement.ObjectEntity)
            {
                edges.Add(edge.Reversed());
            }
        }

        return [.. edges];
    }

    /// <summary>The six sections of a direction follow one another.</summary>
    private static void WriteDirection(ImageModel model, ImageSections sections, Edge[] edges, SectionId first)
    {
        var starts = sections[first];
        var next = 0;
        for (var node = 0; node < model.Entities.Length; node++)
        {
            starts.AddInt32(next);
            for (; next < edges.Length && edges[next].Node == node; next++)
            {
                var edge = edges[next];
                var statement = model.Statements[edge.Statement].Symbol;
                sections[first + 1].AddUInt16((ushort)edge.Predicate);
                sections[first + 2].AddInt32(edge.Neighbour);
                sections[first + 3].AddInt32(edge.Statement);
                sections[first + 4].AddUInt16(StatementSections.Traits(statement));
                sections[first + 5].AddInt32(statement.Time.SinceEarliest);
                sections[first + 5].AddInt32(statement.Time.UntilLatest);
            }
        }

        starts.AddInt32(next);
    }

    private readonly struct Edge(int node, int predicate, int neighbour, int statement) : IComparable<Edge>
    {
        public int Node { get; } = node;

        public int Predicate { get; } = predicate;

        public int Neighbour { get; } = neighbour;

        public int Statement { get; } = statement;

        public Edge Reversed() => new(Neighbour, Predicate, Node, Statement);

        public int CompareTo(Edge other)
        {
            if (Node != other.Node)
            {
                return Node.CompareTo(other.Node);
            }

            if (Predicate != other.Predicate)
            {
                return Predicate.CompareTo(other.Predicate);
            }

            return Neighbour != other.Neighbour ? Neighbour.CompareTo(other.Neighbour) : Statement.CompareTo(other.Statement);
        }
    }
}
