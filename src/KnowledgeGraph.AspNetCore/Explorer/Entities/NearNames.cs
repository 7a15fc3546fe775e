namespace KnowledgeGraph.AspNetCore.Explorer.Entities;

/// <summary>The entities that an id which is not one may have meant.</summary>
internal static class NearNames
{
    /// <summary>The entities that the search finds with the words of the id, then with fewer and fewer of them. At most <paramref name="most"/>.</summary>
    public static IReadOnlyList<Entity> Of(FactGraph graph, string id, int most)
    {
        var words = id.Split([' ', '-', '_', '/', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = new List<Entity>();
        for (var count = Math.Min(words.Length, FactGraph.MaxSearchWords); count > 0 && found.Count == 0; count--)
        {
            var text = string.Join(' ', words[..count]);
            if (text.Length <= FactGraph.MaxSearchLength)
            {
                found.AddRange(graph.Search(text, kinds: null, 0, most).Hits.Select(static hit => hit.Entity));
            }
        }

        return found;
    }
}
