using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Entities;

/// <summary>Selects the entities of a list: those that exist on a day, and those that are known.</summary>
/// <param name="lives">Selects the entities that exist; null for all.</param>
/// <param name="knownAsOf">Only those mentioned by a source published by the end of this <see cref="Day"/>; null for all.</param>
internal sealed class EntityPresence(FactGraph graph, EntityLives? lives, int? knownAsOf)
{
    private readonly AdjacencyView _inwards = graph.Adjacency(Direction.In);
    private readonly Column<StatementRow, int> _knownDays = graph.Statements.KnownDays;

    /// <summary>For the days in <paramref name="options"/>; null if they exclude nothing.</summary>
    public static EntityPresence? For(FactGraph graph, EdgeFilterOptions options)
    {
        var lives = EntityLives.For(graph, options);
        return lives is null && options.KnownAsOf is null ? null : new EntityPresence(graph, lives, options.KnownAsOf);
    }

    /// <summary>Linear in the relations and statements of the entity if <c>knownAsOf</c> is given.</summary>
    public bool IsThere(EntityRow entity, ref FilterWork work) =>
        (lives is null || lives.IsThere(entity)) && (knownAsOf is not { } day || IsKnown(entity, day, ref work));

    private bool IsKnown(EntityRow entity, int day, ref FilterWork work)
    {
        foreach (var statement in graph.StatementsOf(entity))
        {
            if (!work.Step() || _knownDays[statement] <= day)
            {
                return true;
            }
        }

        foreach (var edge in _inwards.EdgesOf(entity))
        {
            if (!work.Step() || _knownDays[_inwards.Statements[edge]] <= day)
            {
                return true;
            }
        }

        return false;
    }
}
