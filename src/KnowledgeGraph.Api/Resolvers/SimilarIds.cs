using KnowledgeGraph.Format;
using KnowledgeGraph.Search;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>The ids that an unknown one may stand for.</summary>
internal static class SimilarIds
{
    private const int MaxSuggestions = 3;

    /// <summary>Ids that are compared with the unknown one by their spelling.</summary>
    private const int MaxExamined = 10_000;

    /// <summary>
    /// The ids of entities whose ids, names or aliases the search finds with the words of the id; otherwise the nearest in spelling; otherwise
    /// those whose whole id, name or alias is the first of the words, at least half of them. A word of a description does not make an entity similar.
    /// </summary>
    /// <param name="kind">Only entities of this kind; null for any.</param>
    public static IReadOnlyList<string> OfEntities(string id, FactGraph graph, Kind? kind, CancellationToken cancellationToken)
    {
        if (id.Length > FactGraph.MaxSearchLength)
        {
            return [];
        }

        var words = id.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var most = Math.Min(words.Length, FactGraph.MaxSearchWords);
        var found = Search(most);
        if (found.Count == 0)
        {
            found = Nearest(id, Entities(graph, kind), cancellationToken);
        }

        for (var count = most - 1; count > 0 && count * 2 >= words.Length && found.Count == 0; count--)
        {
            found = Search(count);
        }

        return found;

        IReadOnlyList<string> Search(int count) =>
        [
            .. graph.Search(string.Join(' ', words[..count]), kind is null ? null : [kind], 0, MaxSuggestions, cancellationToken).Hits
                .Where(hit => hit.MatchedOn != SearchField.Description && (count == most || hit.IsExact))
                .Select(static hit => hit.Entity.Id),
        ];
    }

    /// <summary>The id of a source that is nearest in spelling.</summary>
    public static IReadOnlyList<string> OfSources(string id, FactGraph graph, CancellationToken cancellationToken) =>
        Nearest(id, Enumerable.Range(0, graph.Sources.Count).Select(row => graph.Source(new SourceRow(row)).Id), cancellationToken);

    private static IEnumerable<string> Entities(FactGraph graph, Kind? kind)
    {
        if (kind is null)
        {
            return Enumerable.Range(0, graph.Entities.Count).Select(row => graph.Entity(new EntityRow(row)).Id);
        }

        return graph.EntitiesOf(kind).Ranges
            .SelectMany(static range => Enumerable.Range(range.Places.Start, range.Places.Count))
            .Select(row => graph.Entity(new EntityRow(row)).Id);
    }

    private static string[] Nearest(string id, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var nearest = new NameSuggester().Nearest(id, ids.Take(MaxExamined).TakeWhile(_ => !cancellationToken.IsCancellationRequested));
        cancellationToken.ThrowIfCancellationRequested();
        return nearest is null ? [] : [nearest];
    }
}
