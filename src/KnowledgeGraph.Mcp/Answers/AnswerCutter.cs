using System.Text.Json.Nodes;

namespace KnowledgeGraph.Mcp.Answers;

/// <summary>
/// Copies an answer with fewer items. Items stay whole, and the page information of a connection becomes that of what is left of it.
/// </summary>
internal sealed class AnswerCutter
{
    private const string Query = "Query";

    /// <summary>A part of these would say something else: a path without a step, a disagreement without one of its sides.</summary>
    private static readonly string[] Whole = ["Path", "Conflict", "Statement"];

    /// <summary>Objects that have lists of their own, which no connection pages.</summary>
    private static readonly string[] Collections = [Query, "Subgraph", "Ontology"];

    private readonly IReadOnlyList<int> _limits;
    private readonly OrderedDictionary<string, CutList> _cut = new(StringComparer.Ordinal);

    private AnswerCutter(IReadOnlyList<int> limits) => _limits = limits;

    /// <summary>Copies an answer. Linear in its length.</summary>
    /// <param name="data">With <see cref="OperationShape.Cursors"/>, which are not copied.</param>
    /// <param name="limits">The most items of a list: of those outside of all others, of those inside their items, and so on.</param>
    public static (JsonObject Data, IReadOnlyList<CutList> Cut) Cut(JsonObject data, AnswerField shape, IReadOnlyList<int> limits)
    {
        var cutter = new AnswerCutter(limits);
        var copy = cutter.CopyObject(data, shape, "", 0);
        return (copy, [.. cutter._cut.Values]);
    }

    /// <summary>The length of the longest list at a level of lists inside lists; -1 if there is none that may be cut.</summary>
    public static int Longest(JsonNode? node, AnswerField? shape, int level)
    {
        if (shape is null || node is not JsonObject members || IsWhole(shape))
        {
            return -1;
        }

        var longest = -1;
        foreach (var (name, value) in members)
        {
            if (shape.Fields.GetValueOrDefault(name) is not { } field)
            {
                continue;
            }

            if (value is not JsonArray items)
            {
                longest = Math.Max(longest, Longest(value, field, level));
            }
            else if (MayBeCut(field))
            {
                longest = Math.Max(longest, level == 0
                    ? items.Count
                    : items.Select(item => Longest(item, field, level - 1)).Append(-1).Max());
            }
        }

        return longest;
    }

    private static bool IsWhole(AnswerField shape) => shape.Type is { } type && Whole.Contains(type.Name);

    private static bool MayBeCut(AnswerField field) => field.IsItems || field.Definition is null
        || (field.IsList && (field.Definition.FindArgument("first") is not null || Collections.Contains(field.Parent?.Name)));

    private JsonNode? Copy(JsonNode? node, AnswerField? shape, string path, int level) => node switch
    {
        JsonObject members => CopyObject(members, shape, path, level),
        JsonArray items => new JsonArray([.. items.Select(item => Copy(item, shape, path, level))]),
        _ => node?.DeepClone(),
    };

    private JsonObject CopyObject(JsonObject members, AnswerField? shape, string path, int level)
    {
        var copy = new JsonObject();
        var isWhole = shape is null || IsWhole(shape);
        var page = shape is { IsConnection: true } && !isWhole ? CutOf(members, shape, path, level) : null;
        foreach (var (name, value) in members)
        {
            if (name == OperationShape.Cursors)
            {
                continue;
            }

            var field = shape?.Fields.GetValueOrDefault(name);
            var at = path.Length == 0 ? name : $"{path}.{name}";
            copy[name] = value switch
            {
                JsonArray items when !isWhole && field is not null && MayBeCut(field) =>
                    CopyItems(items, field, field.IsItems ? page : null, at, level),
                JsonObject info when page is not null && field is { IsPageInfo: true } => PageInfoOf(info, field, members, page),
                _ => Copy(value, isWhole ? null : field, at, level),
            };
        }

        return copy;
    }

    private JsonArray CopyItems(JsonArray items, AnswerField field, CutList? page, string path, int level)
    {
        var limit = LimitAt(level);
        if (items.Count > limit && page is null)
        {
            Note(new CutList(path, field, limit, items.Count, level > 0, HasCursor: false));
        }

        var kept = IsBackward(page) ? items.Skip(Math.Max(0, items.Count - limit)) : items.Take(limit);
        return new JsonArray([.. kept.Select(item => Copy(item, field, path, level + 1))]);
    }

    private CutList? CutOf(JsonObject connection, AnswerField shape, string path, int level)
    {
        var items = shape.Fields.Where(field => field.Value.IsItems)
            .Select(field => connection[field.Key])
            .OfType<JsonArray>()
            .FirstOrDefault();
        var limit = LimitAt(level);
        if (items is null || items.Count <= limit)
        {
            return null;
        }

        var info = shape.Fields.Values.FirstOrDefault(field => field.IsPageInfo);
        var hasCursor = limit > 0 && info?.Field("endCursor") is not null && connection[OperationShape.Cursors] is JsonArray;
        var cut = new CutList(path, shape, limit, items.Count, level > 0, hasCursor);
        Note(cut);
        return cut;
    }

    /// <summary>The first and the last cursor that are left, and that there are more items at the end where some were left out.</summary>
    private static JsonObject PageInfoOf(JsonObject info, AnswerField shape, JsonObject connection, CutList page)
    {
        var isBackward = IsBackward(page);
        var cursors = connection[OperationShape.Cursors] as JsonArray;
        var copy = new JsonObject();
        foreach (var (name, value) in info)
        {
            copy[name] = (shape.Fields.GetValueOrDefault(name)?.Name, isBackward) switch
            {
                ("hasNextPage", false) or ("hasPreviousPage", true) => true,
                ("endCursor", false) => CursorAt(cursors, page.Kept - 1),
                ("startCursor", true) => CursorAt(cursors, page.Count - page.Kept),
                _ => value?.DeepClone(),
            };
        }

        return copy;
    }

    private static JsonNode? CursorAt(JsonArray? cursors, int index) =>
        cursors is not null && index >= 0 && index < cursors.Count ? cursors[index]?["cursor"]?.DeepClone() : null;

    private static bool IsBackward(CutList? page) => page?.Shape.Argument("last") is not null && page.Shape.Argument("first") is null;

    private int LimitAt(int level) => level < _limits.Count ? _limits[level] : int.MaxValue;

    private void Note(CutList list) => _cut.TryAdd(list.Path, list);
}
