using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Exported;

/// <summary>Makes parts of fact files of the entries of an export, which are shaped as those of JSON Lines.</summary>
internal sealed class ExportedEntries(ExclusiveEnds ends)
{
    private const string Normal = "normal";
    private const string Asserted = "asserted";

    /// <summary>The part for a source, an entity or a statement; null, with the reason, where it is not one.</summary>
    /// <param name="file">The file of the export.</param>
    /// <param name="place">Where it stands in the file.</param>
    public ExportedItem? Read(DataNode entry, string file, DataPlace place, out string fault)
    {
        fault = "";
        var type = entry.Find("type")?.Text;
        if (Missing(entry, type switch
        {
            "source" => ["id", "title"],
            "entity" => ["id", "kind", "name"],
            "statement" => ["id", "subject", "predicate", "object"],
            _ => ["type"],
        }) is { } missing)
        {
            fault = $"'{missing}' is missing: this is not an entry of an export of kg";
            return null;
        }

        switch (type)
        {
            case "source":
                return Source(entry, file, place);
            case "entity":
                return Entity(entry, file, place);
            case "statement":
                return Statement(entry, file, place, out fault);
            default:
                fault = $"there is no entry of the type '{Clipped.Of(type!)}'";
                return null;
        }
    }

    private static ExportedItem Source(DataNode entry, string file, DataPlace place)
    {
        var text = new ExportedText(entry, "    ");
        text.Texts("title", "publisher");
        text.Lists("authors");
        text.Texts("published", "language", "url", "licence", "reliability", "file", "sha256", "encoding");
        text.Line("mayBeQuoted", entry.Find("mayBeQuoted")?.Text == "true" ? "true" : null);
        text.Texts("entity", "description", "marking");
        var links = (entry.Find("derivedFrom")?.Items ?? []).Select(link =>
            $"{{ source: {YamlText.Of(link.Find("source")?.Text ?? "")}"
                + (link.Find("inferred")?.Text == "true" ? ", inferred: true" : "")
                + (link.Find("note") is { } note ? $", note: {YamlText.Of(note.Text)}" : "") + " }").ToArray();
        text.Line("derivedFrom", links.Length == 0 ? null : $"[{string.Join(", ", links)}]");
        return new ExportedItem("sources", entry.Find("id")!.Text, $"  {Id(entry)}:\n{text}", file, place);
    }

    private static ExportedItem Entity(DataNode entry, string file, DataPlace place)
    {
        var text = new ExportedText(entry, "    ");
        text.Texts("kind", "name");
        var names = (entry.Find("names")?.Members ?? [])
            .Select(name => $"{YamlText.Of(name.Key)}: {YamlText.Of(name.Value.Text)}").ToArray();
        text.Line("names", names.Length == 0 ? null : $"{{ {string.Join(", ", names)} }}");
        text.Lists("aliases");
        text.Texts("description", "marking");
        var identifiers = (entry.Find("identifiers")?.Items ?? [])
            .GroupBy(each => each.Find("scheme")?.Text ?? "", each => YamlText.Of(each.Find("value")?.Text ?? ""), StringComparer.Ordinal)
            .Select(scheme => $"{YamlText.Of(scheme.Key)}: [{string.Join(", ", scheme)}]").ToArray();
        text.Line("identifiers", identifiers.Length == 0 ? null : $"{{ {string.Join(", ", identifiers)} }}");
        text.Lists("formerIds");
        var id = entry.Find("id")!.Text;
        return new ExportedItem("entities", id, $"  {Id(entry)}:\n{text}", file, place) { Entity = id };
    }

    private ExportedItem? Statement(DataNode entry, string file, DataPlace place, out string fault)
    {
        var predicate = entry.Find("predicate")!.Text;
        if (ExportedText.Value(entry.Find("object"), out fault) is not { } value)
        {
            return null;
        }

        var text = new ExportedText(entry, "    ");
        text.Line(YamlText.Of(predicate), value);
        text.Texts("since");
        var until = entry.Find("until")?.Text;
        if (until is not null && ends.Has(predicate))
        {
            if (ExclusiveEnds.DayAfter(until) is not { } before)
            {
                fault = $"'{Clipped.Of(until)}' is not an end of a predicate with exclusive ends";
                return null;
            }

            text.Line("before", YamlText.Of(before));
        }
        else
        {
            text.Texts("until");
        }

        text.Texts("on");
        text.Line("basis", Other(entry, "basis", "explicit"));
        text.Line("modality", Other(entry, "modality", Asserted));
        text.Texts("attributedTo", "credibility", "likelihood");
        text.Line("rank", Other(entry, "rank", Normal));
        text.Texts("reason", "note", "marking");
        foreach (var qualifier in (entry.Find("qualifiers")?.Items ?? [])
            .GroupBy(each => each.Find("qualifier")?.Text ?? "", StringComparer.Ordinal))
        {
            var values = new List<string>();
            foreach (var each in qualifier)
            {
                if (ExportedText.Value(each.Find("value"), out fault) is not { } one)
                {
                    return null;
                }

                values.Add(one);
            }

            text.Line(YamlText.Of(qualifier.Key), values.Count == 1 ? values[0] : $"[{string.Join(", ", values)}]");
        }

        string?[] evidence = [.. (entry.Find("evidence")?.Items ?? []).Select(ExportedText.Evidence)];
        if (Array.Exists(evidence, each => each is null))
        {
            fault = "the statement cites a passage without a position, a row, a pointer or words";
            return null;
        }

        text.Line("evidence", evidence.Length == 0 ? null : evidence.Length == 1 ? evidence[0] : $"[{string.Join(", ", evidence)}]");
        string[] reviews =
        [
            .. (entry.Find("reviews")?.Items ?? []).Select(review => $"{{ by: {YamlText.Of(review.Find("by")?.Text ?? "")}, "
                + $"on: {YamlText.Of(review.Find("on")?.Text ?? "")}, of: {YamlText.Of(review.Find("of")?.Text ?? "")} }}"),
        ];
        text.Line("reviewed", reviews.Length == 0 ? null : $"[{string.Join(", ", reviews)}]");
        var subject = entry.Find("subject")!.Text;
        return new ExportedItem("statements", entry.Find("id")!.Text, $"  - subject: {YamlText.Of(subject)}\n{text}", file, place)
        {
            Entity = subject,
        };
    }

    private static string Id(DataNode entry) => YamlText.Of(entry.Find("id")!.Text);

    /// <summary>A word that is not the default one.</summary>
    private static string? Other(DataNode entry, string key, string common) =>
        entry.Find(key) is { Kind: DataKind.Text } word && word.Text != common ? YamlText.Of(word.Text) : null;

    private static string? Missing(DataNode entry, string[] keys) => Array.Find(keys, key => entry.Find(key) is null or
    {
        Kind: DataKind.Text, Text: "",
    });
}
