using System.Collections.Immutable;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Search;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>Explains, in the hints of a response, why an id finds nothing: what it is the id of, or which ids it may have meant.</summary>
/// <param name="type">The type that is looked for.</param>
/// <param name="kind">The kind that is looked for; null for any.</param>
internal sealed class IdHints(SchemaNames names, string type, Kind? kind)
{
    private const int MaxSuggestions = 3;

    /// <summary>Adds a hint for an id that finds nothing.</summary>
    public void Add(string id, FactGraph graph, ResolveContext context)
    {
        if (graph.TryFindEntity(id, out var entity))
        {
            context.Hint($"\"{id}\" is not of the kind {kind?.Name ?? type} but {entity.Kind.Name}: "
                + $"{names.Singular(entity.Kind)}(id: \"{entity.Id}\").");
        }
        else
        {
            AddUnknown(id, graph, kind, context);
        }
    }

    /// <summary>Adds a hint for each id that is not that of an entity today.</summary>
    public static void AddAll(IEnumerable<string> ids, FactGraph graph, ResolveContext context)
    {
        foreach (var id in ids)
        {
            if (!graph.TryFindEntity(id, out _))
            {
                AddUnknown(id, graph, kind: null, context);
            }
            else
            {
                AddFormer(id, graph, context);
            }
        }
    }

    /// <summary>Adds a hint where an id has found an entity that has another one today. O(1) in a graph without former ids.</summary>
    public static void AddFormer(string id, FactGraph graph, ResolveContext context)
    {
        if (graph.Entities.HasFormerIds && graph.TryFindEntity(id, out var entity) && entity.Id != id)
        {
            context.Hint($"\"{id}\" is a former id: it is \"{entity.Id}\" now, which this answer is about.");
        }
    }

    private static void AddUnknown(string id, FactGraph graph, Kind? kind, ResolveContext context)
    {
        // The search is not worth it for a hint that nobody gets.
        if (context.TakesHints)
        {
            context.Hint(Explain(id, graph, kind, context.CancellationToken));
        }
    }

    private static string Explain(string id, FactGraph graph, Kind? kind, CancellationToken cancellationToken)
    {
        if (graph.TryFindSource(id, out _))
        {
            return $"\"{id}\" is the id of a source: source(id: \"{id}\").";
        }

        if (graph.TryFindStatement(id, out _))
        {
            return $"\"{id}\" is the id of a statement: statement(id: \"{id}\").";
        }

        var similar = Similar(id, graph, kind, cancellationToken);
        return $"Nothing has the id \"{ShownId(id)}\".{(similar.Count == 0 ? "" : $" Did you mean {string.Join(" or ", similar)}?")}";
    }

    /// <summary>The ids that the search finds with the words of another, those of the kind first.</summary>
    private static List<string> Similar(string id, FactGraph graph, Kind? kind, CancellationToken cancellationToken)
    {
        if (id.Length > FactGraph.MaxSearchLength)
        {
            return [];
        }

        var text = id.Replace('-', ' ').Replace('_', ' ');
        ImmutableArray<SearchHit> found = kind is null ? [] : graph.Search(text, [kind], 0, MaxSuggestions, cancellationToken).Hits;
        if (found.Length == 0)
        {
            found = graph.Search(text, null, 0, MaxSuggestions, cancellationToken).Hits;
        }

        return [.. found.Select(hit => $"\"{hit.Entity.Id}\"")];
    }

    private static string ShownId(string id) => id.Length <= FactGraph.MaxSearchLength ? id : id[..FactGraph.MaxSearchLength] + "…";
}
