using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Suggestions;

/// <summary>
/// Looks for a field in nested input objects, breadth first. All searches of one suggestion share a number of fields that they may look at,
/// because documents are written by anybody, and schemas are large.
/// </summary>
/// <param name="text">The text for which a field is looked for; null if it is not a text.</param>
internal sealed class NestedSearch(string? text)
{
    /// <summary>A field may be this many levels deeper.</summary>
    private const int MaxDepth = 3;

    private const int MaxFields = 10_000;

    private int _left = MaxFields;

    /// <summary>The nearest field for which <paramref name="form"/> has a form: its place, from the outside in, and the form.</summary>
    public (string[] Place, string Form)? Find(InputObjectType start, Func<InputField, string?> form)
    {
        var seen = new HashSet<InputObjectType> { start };
        var level = new List<(InputObjectType Type, string[] Place)> { (start, []) };
        for (var depth = 0; depth < MaxDepth && level.Count > 0; depth++)
        {
            var next = new List<(InputObjectType Type, string[] Place)>();
            foreach (var (type, place) in level)
            {
                foreach (var field in type.Fields)
                {
                    if (--_left < 0)
                    {
                        return null;
                    }

                    if (field.SuggestedFor is { } isFor && !isFor(text))
                    {
                        continue;
                    }

                    if (form(field) is { } shown)
                    {
                        return ([.. place, field.Name], shown);
                    }

                    if (field.SuggestInside && field.Type.Nullable is InputObjectType inner && seen.Add(inner))
                    {
                        next.Add((inner, [.. place, field.Name]));
                    }
                }
            }

            level = next;
        }

        return null;
    }

    /// <summary>The nearest of the fields inside neighbours; the first of equally near ones.</summary>
    public (string[] Place, string Form)? Shortest(IEnumerable<InputValueDefinition> neighbours, Func<InputField, string?> form)
    {
        (string[] Place, string Form)? shortest = null;
        foreach (var neighbour in neighbours)
        {
            if (neighbour.SuggestInside && (neighbour.SuggestedFor is null || neighbour.SuggestedFor(text))
                && neighbour.Type.Nullable is InputObjectType inner && Find(inner, form) is var (place, shown)
                && (shortest is null || place.Length + 1 < shortest.Value.Place.Length))
            {
                shortest = ([neighbour.Name, .. place], shown);
            }
        }

        return shortest;
    }
}
