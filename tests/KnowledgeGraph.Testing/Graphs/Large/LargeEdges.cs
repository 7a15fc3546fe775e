using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Testing.Graphs.Large;

/// <summary>Writes the edges of a <see cref="LargeSet"/> in both directions.</summary>
internal sealed class LargeEdges(LargeSet set, ImageFile file, LargeSections sections)
{
    public void Write()
    {
        sections.WriteStarts(SectionId.OutStarts, set.Entities, LargeSet.RelationsPerEntity);
        WriteDirection(SectionId.OutStarts, entity => Enumerable.Range(0, LargeSet.RelationsPerEntity).Select(predicate =>
            (predicate, set.Neighbour(entity, predicate), (entity * LargeSet.StatementsPerEntity) + predicate)));

        file.Begin(SectionId.InStarts);
        var start = 0;
        for (var entity = 0; entity < set.Entities; entity++)
        {
            file.Add(start);
            start += 2 + (entity < set.Hubs ? (set.Entities - 1 - entity) / set.Hubs + 1 : 0);
        }

        file.Add(start);
        var distantFrom = set.DistantFrom();
        WriteDirection(SectionId.InStarts, entity => Incoming(entity, distantFrom));
    }

    private IEnumerable<(int Predicate, int Neighbour, int Statement)> Incoming(int entity, Func<int, int> distantFrom)
    {
        yield return Edge(0, set.Predecessor(entity));
        yield return Edge(1, distantFrom(entity));
        for (var part = entity; entity < set.Hubs && part < set.Entities; part += set.Hubs)
        {
            yield return Edge(2, part);
        }

        static (int, int, int) Edge(int predicate, int from) => (predicate, from, (from * LargeSet.StatementsPerEntity) + predicate);
    }

    private void WriteDirection(SectionId starts, Func<int, IEnumerable<(int Predicate, int Neighbour, int Statement)>> edges)
    {
        ByEdge(starts + 1, (predicate, _, _) => file.Add((ushort)predicate));
        ByEdge(starts + 2, (_, neighbour, _) => file.Add(neighbour));
        ByEdge(starts + 3, (_, _, statement) => file.Add(statement));
        ByEdge(starts + 4, (_, _, statement) => file.Add(LargeSections.Traits(statement)));
        ByEdge(starts + 5, (_, _, statement) =>
        {
            sections.AddDay(statement);
            file.Add(TimeValue.MaxDay);
        });

        void ByEdge(SectionId section, Action<int, int, int> add) => sections.ByEntity(section, entity =>
        {
            foreach (var (predicate, neighbour, statement) in edges(entity))
            {
                add(predicate, neighbour, statement);
            }
        });
    }
}
