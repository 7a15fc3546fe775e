using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Api.Structure;

/// <summary>Entities in groups. The handle of a community or a component is this and its index.</summary>
/// <param name="Contributions">The contribution of each group to the modularity; empty for components.</param>
internal sealed record EntityGroups(Partition Partition, ReadOnlyMemory<double> Contributions)
{
    private const int MembersBetweenCancellationChecks = 4096;

    public static EntityGroups Of(CommunityPartition communities) => new(communities.Groups, communities.Contributions.ToArray());

    public static EntityGroups Of(Partition components) => new(components, default);

    /// <summary>The entities of a group with the most neighbours, ties by row. O(size · log count).</summary>
    public EntityRow[] Central(int group, int count, CancellationToken cancellationToken)
    {
        var structure = Partition.Structure;
        var best = new PriorityQueue<int, (int Degree, int Node)>();
        var members = Partition.Members(group);
        for (var i = 0; i < members.Length; i++)
        {
            if (i % MembersBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            best.Enqueue(members[i], (structure.Neighbours(members[i]).Length, -members[i]));
            if (best.Count > count)
            {
                best.Dequeue();
            }
        }

        var central = new EntityRow[best.Count];
        for (var i = central.Length - 1; i >= 0; i--)
        {
            central[i] = structure.Rows[best.Dequeue()];
        }

        return central;
    }
}
