using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Entities;

/// <summary>
/// Selects the entities of a list: those that exist on a day, and those about which something is known. Without some sources, an entity is
/// gone if everything said about it is.
/// </summary>
/// <param name="lives">Selects the entities that exist; null for all.</param>
/// <param name="known">The statements of which an entity needs one; null if it needs none.</param>
/// <param name="needsStatement">Whether an entity without any statements is excluded too.</param>
internal sealed class EntityPresence(FactGraph graph, EntityLives? lives, EdgeFilter? known, bool needsStatement)
{
    private readonly AdjacencyView _inwards = graph.Adjacency(Direction.In);

    /// <summary>For the days and sources in <paramref name="options"/>; null if they exclude nothing.</summary>
    public static EntityPresence? For(FactGraph graph, EdgeFilterOptions options)
    {
        var lives = EntityLives.For(graph, options);
        var needsKnown = options.KnownAsOf is not null || !options.WithoutSources.IsEmpty;
        var statements = ViewArgument.Unrestricted with
        {
            KnownAsOf = options.KnownAsOf,
            UndatedSources = options.UndatedSources,
            WithoutSources = options.WithoutSources,
        };
        var known = needsKnown ? EdgeFilter.Compile(graph, statements) : null;
        return lives is null && known is null ? null : new EntityPresence(graph, lives, known, options.KnownAsOf is not null);
    }

    /// <summary>Linear in the relations and statements of the entity if it must be known or some sources are left out.</summary>
    public bool IsThere(EntityRow entity, ref FilterWork work) => ReasonAgainst(entity, ref work) is null;

    /// <summary>Why the entity is excluded; null if it is not. As costly as <see cref="IsThere"/>.</summary>
    public LeftOutReason? ReasonAgainst(EntityRow entity, ref FilterWork work)
    {
        if (lives is not null && !lives.IsThere(entity))
        {
            return LeftOutReason.Time;
        }

        return known is null ? null : ReasonAgainst(known, entity, ref work);
    }

    private LeftOutReason? ReasonAgainst(EdgeFilter known, EntityRow entity, ref FilterWork work)
    {
        LeftOutReason? first = null;
        foreach (var statement in graph.StatementsOf(entity))
        {
            if (!work.Step() || known.ReasonAgainst(statement) is not { } reason)
            {
                return null;
            }

            first = Earlier(first, reason);
        }

        foreach (var edge in _inwards.EdgesOf(entity))
        {
            if (!work.Step() || known.ReasonAgainst(_inwards.Statements[edge]) is not { } reason)
            {
                return null;
            }

            first = Earlier(first, reason);
        }

        return first ?? (needsStatement ? LeftOutReason.Knowledge : null);
    }

    private static LeftOutReason Earlier(LeftOutReason? first, LeftOutReason second) =>
        first is { } given && given < second ? given : second;
}
