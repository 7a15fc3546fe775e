using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>Explains, in the hints of a response, why an id finds nothing: what it is the id of, or which ids it may have meant.</summary>
/// <param name="type">The type that is looked for.</param>
/// <param name="kind">The kind that is looked for; null for any.</param>
internal sealed class IdHints(SchemaNames names, string type, Kind? kind)
{
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
            AddUnknown(id, graph, type, kind, context);
        }
    }

    /// <summary>Adds a hint for each id that is not that of an entity today.</summary>
    public static void AddAll(IEnumerable<string> ids, FactGraph graph, ResolveContext context)
    {
        foreach (var id in ids)
        {
            if (!graph.TryFindEntity(id, out _))
            {
                AddUnknown(id, graph, TypeNames.Entity, kind: null, context);
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
            context.Hint($"\"{id}\" is a former id; this answer is about \"{entity.Id}\".");
        }
    }

    /// <summary>Adds a hint for an id that does not find what is looked for, or that is a former one.</summary>
    public void AddUnlessFound(string id, FactGraph graph, ResolveContext context)
    {
        if (!Finds(id, graph))
        {
            Add(id, graph, context);
        }
        else if (IsOfEntities)
        {
            AddFormer(id, graph, context);
        }
    }

    private bool IsOfEntities => type is not (TypeNames.Source or TypeNames.Statement);

    private bool Finds(string id, FactGraph graph) => type switch
    {
        TypeNames.Source => graph.TryFindSource(id, out _),
        TypeNames.Statement => graph.TryFindStatement(id, out _),
        _ => graph.TryFindEntity(id, out var entity) && (kind is null || entity.Kind.IsA(kind)),
    };

    private static void AddUnknown(string id, FactGraph graph, string type, Kind? kind, ResolveContext context)
    {
        // The search is not worth it for a hint that nobody gets.
        if (context.TakesHints)
        {
            context.Hint(Explain(id, graph, type, kind, context.CancellationToken));
        }
    }

    private static string Explain(string id, FactGraph graph, string type, Kind? kind, CancellationToken cancellationToken)
    {
        if (graph.TryFindSource(id, out _))
        {
            return $"\"{id}\" is the id of a source: source(id: \"{id}\").";
        }

        if (graph.TryFindStatement(id, out _))
        {
            return $"\"{id}\" is the id of a statement: statement(id: \"{id}\").";
        }

        var similar = type switch
        {
            TypeNames.Source => SimilarIds.OfSources(id, graph, cancellationToken),
            TypeNames.Statement => [],
            _ => SimilarIds.OfEntities(id, graph, kind, cancellationToken),
        };
        return $"Nothing has the id \"{ShownId(id)}\".{DidYouMean(similar)}";
    }

    private static string DidYouMean(IReadOnlyList<string> ids) => ids switch
    {
        [] => "",
        [var only] => $" Did you mean \"{only}\"?",
        _ => $" Did you mean {string.Join(", ", ids.SkipLast(1).Select(static id => $"\"{id}\""))} or \"{ids[^1]}\"?",
    };

    private static string ShownId(string id) => id.Length <= FactGraph.MaxSearchLength ? id : id[..FactGraph.MaxSearchLength] + "…";
}
