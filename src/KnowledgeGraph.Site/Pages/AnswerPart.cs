using System.Text.Json;

namespace KnowledgeGraph.Site.Pages;

/// <summary>A part of an answer that is not an object: a value, a list, or null.</summary>
/// <param name="Path">Where it is: the names of the fields, separated by dots, without those that every connection has.</param>
/// <param name="Value">The part itself.</param>
/// <param name="Address">The page that the value leads to; null if there is none.</param>
/// <param name="IsInner">Whether it lies in an item of a list.</param>
internal readonly record struct AnswerPart(string Path, JsonElement Value, string? Address, bool IsInner)
{
    private const string Edtf = "edtf";

    /// <summary>Whether there is nothing in it: null, or a list without items.</summary>
    public bool IsEmpty => Value.ValueKind == JsonValueKind.Null || (Value.ValueKind == JsonValueKind.Array && Value.GetArrayLength() == 0);

    /// <summary>Whether it is a date as the facts have it, in EDTF.</summary>
    public bool IsDate => Path == Edtf || Path.EndsWith("." + Edtf, StringComparison.Ordinal);

    /// <summary>Whether it is a list of objects that has a table of its own.</summary>
    public bool IsTable => !IsInner && HoldsObjects(Value);

    /// <summary>The parts of the data of a response, or of one of its fields, in its order. A list of one object is taken for that object.</summary>
    /// <param name="data">The data.</param>
    /// <param name="address">The page of something, by its id and its name; null for no links.</param>
    public static IEnumerable<AnswerPart> OfData(JsonElement data, Func<string, string, string?>? address) =>
        OfValue(data, "", address, isInner: false, link: null);

    /// <summary>The parts of an item of a list.</summary>
    /// <param name="item">The item.</param>
    /// <param name="path">The path of the list.</param>
    /// <param name="address">The page of something, by its id and its name; null for no links.</param>
    public static IEnumerable<AnswerPart> OfItem(JsonElement item, string path, Func<string, string, string?>? address) =>
        item.ValueKind == JsonValueKind.Object ? Of(item, path, address, isInner: true) : [new AnswerPart(path, item, null, IsInner: true)];

    private static IEnumerable<AnswerPart> OfValue(
        JsonElement value, string path, Func<string, string, string?>? address, bool isInner, string? link) =>
        value.ValueKind == JsonValueKind.Object ? Of(value, path, address, isInner)
        : !isInner && HoldsObjects(value) && value.GetArrayLength() == 1 ? OfItem(value[0], path, address)
        : [new AnswerPart(path, value, link, isInner)];

    private static IEnumerable<AnswerPart> Of(JsonElement parent, string path, Func<string, string, string?>? address, bool isInner)
    {
        var (label, link) = address is null ? (null, null) : LinkOf(parent, address);
        foreach (var member in parent.EnumerateObject())
        {
            // The link of the name says which it is.
            if (link is not null && member.NameEquals("id"))
            {
                continue;
            }

            foreach (var part in OfValue(member.Value, Join(path, member.Name), address, isInner, member.Name == label ? link : null))
            {
                yield return part;
            }
        }
    }

    private static (string? Label, string? Link) LinkOf(JsonElement parent, Func<string, string, string?> address)
    {
        if (TextOf(parent, "id") is not { } id)
        {
            return default;
        }

        foreach (var label in (ReadOnlySpan<string>)["name", "title"])
        {
            if (TextOf(parent, label) is { } words && address(id, words) is { } link)
            {
                return (label, link);
            }
        }

        return default;
    }

    private static string? TextOf(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool HoldsObjects(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(static item => item.ValueKind == JsonValueKind.Object);

    // As in the tables of answers: the names that every connection has say nothing.
    private static string Join(string path, string name) =>
        name is "nodes" or "edges" or "node" ? path : path.Length == 0 ? name : $"{path}.{name}";
}
