using System.Globalization;
using System.Text;
using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Exported;

/// <summary>Writes an entry of an export in the language of fact files.</summary>
/// <param name="entry">The entry.</param>
/// <param name="indent">The white space before its keys.</param>
internal sealed class ExportedText(DataNode entry, string indent)
{
    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    /// <summary>A key with a value that is YAML already; nothing where there is none.</summary>
    public void Line(string key, string? yaml)
    {
        if (yaml is not null)
        {
            _text.Append(indent).Append(key).Append(": ").Append(yaml).Append('\n');
        }
    }

    /// <summary>Members of the entry that are texts, under the same keys.</summary>
    public void Texts(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            Line(key, entry.Find(key) is { Kind: DataKind.Text } value ? YamlText.Of(value.Text) : null);
        }
    }

    /// <summary>Members of the entry that are lists of texts.</summary>
    public void Lists(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            var items = entry.Find(key)?.Items ?? [];
            Line(key, items.Count == 0 ? null : $"[{string.Join(", ", items.Select(item => YamlText.Of(item.Text)))}]");
        }
    }

    /// <summary>A value with its type; null, with the reason, where it cannot be written.</summary>
    public static string? Value(DataNode? value, out string fault)
    {
        fault = "";
        string? Need(string key)
        {
            return value!.Find(key) is { Kind: DataKind.Text } text ? text.Text : null;
        }

        switch (value?.Find("type")?.Text)
        {
            case "quantity":
                if (Number(Need("amount")) is not { } amount || Need("unit") is not { } unit)
                {
                    break;
                }

                return "{ amount: " + amount
                    + (Number(Need("upTo")) is { } upper ? ", upTo: " + upper : "")
                    + ", unit: " + YamlText.Of(unit)
                    + (Need("per") is { } per ? ", per: " + YamlText.Of(per) : "")
                    + (Need("comparator") is { } comparator ? ", comparator: " + YamlText.Of(comparator) : "") + " }";
            case "languageText":
                if (Need("value") is not { } words || Need("language") is not { } language)
                {
                    break;
                }

                return $"{{ text: {YamlText.Of(words)}, language: {YamlText.Of(language)} }}";
            case "integer" or "decimal":
                if (Number(Need("value")) is not { } number)
                {
                    break;
                }

                return number;
            case not null:
                if (Need("value") is not { } text)
                {
                    break;
                }

                return YamlText.Of(text);
        }

        fault = "the value is not one of an export: it has a 'type' and a 'value'";
        return null;
    }

    /// <summary>A passage, row, value or document that is cited; null where it is not one.</summary>
    public static string? Evidence(DataNode node)
    {
        if (node.Find("source")?.Text is not { Length: > 0 } source)
        {
            return null;
        }

        var digest = node.Find("digest")?.Text;
        string Selected(params ReadOnlySpan<(string Key, string? Yaml)> members)
        {
            var text = new StringBuilder("{ source: ").Append(YamlText.Of(source));
            foreach (var (key, yaml) in members)
            {
                text.Append(yaml is null ? "" : $", {key}: {yaml}");
            }

            return text.Append(" }").ToString();
        }

        if (node.Find("row")?.Text is { } row)
        {
            return Selected(("row", YamlText.Of(row)), ("digest", Quoted(digest)));
        }

        if (node.Find("pointer")?.Text is { } pointer)
        {
            return Selected(("pointer", YamlText.Of(pointer)), ("digest", Quoted(digest)));
        }

        if (node.Find("exact")?.Text is { } exact)
        {
            return Selected(("exact", YamlText.Of(exact)), ("prefix", Yaml(node, "prefix")), ("suffix", Yaml(node, "suffix")));
        }

        return node.Find("wholeDocument")?.Text == "true" ? YamlText.Of(source)
            : node.Find("offset")?.Text is { } offset && node.Find("length")?.Text is { } length && digest is not null
                ? YamlText.Of(string.Create(CultureInfo.InvariantCulture, $"{source}@{offset}+{length}#{digest}"))
                : null;
    }

    private static string? Yaml(DataNode node, string key) =>
        node.Find(key) is { Kind: DataKind.Text } text ? YamlText.Of(text.Text) : null;

    private static string? Quoted(string? digest) => digest is null ? null : $"'{digest.Replace("'", "", StringComparison.Ordinal)}'";

    private static string? Number(string? text) =>
        text is not null && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? text : null;
}
