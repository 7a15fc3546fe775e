using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Editing.Names;
using KnowledgeGraph.Cli.Editing.Protocol;
using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.Citing;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Editing.Features;

/// <summary>The explanation of the name or passage at a place.</summary>
internal sealed class HoverFeature(PositionEncoding encoding, SentenceGraphs graphs)
{
    private const int MaxSentences = 6;
    private const int MaxPassage = 600;

    /// <summary>The text, in Markdown; null where there is nothing to say.</summary>
    public JsonNode? Hover(SetView view, SourceText file, int offset)
    {
        if (PassageAt(file, offset) is { } passage)
        {
            return Json(OfPassage(view, passage.Reference), file, passage.Span);
        }

        return view.Names.At(file.Path, offset) is { } use && Text(view, use) is { } text ? Json(text, file, use.Span) : null;
    }

    private JsonObject Json(string text, SourceText file, TextSpan span) => new()
    {
        ["contents"] = new JsonObject { ["kind"] = "markdown", ["value"] = text },
        ["range"] = encoding.ToRange(file, span),
    };

    private string? Text(SetView view, NameUse use)
    {
        var ontology = view.Ontology;
        return use.Kind switch
        {
            NameKind.Entity => view.Facts?.Entities.FirstOrDefault(entity => entity.Id == use.Name) is { } entity ? OfEntity(view, entity) : null,
            NameKind.Source => view.Facts?.Sources.FirstOrDefault(source => source.Id == use.Name) is { } source ? OfSource(source) : null,
            NameKind.Kind => ontology?.Kinds.FirstOrDefault(kind => kind.Name == use.Name) is { } kind
                ? Definition("kind", kind.Name, kind.Description, kind.Deprecated) : null,
            NameKind.Predicate => ontology?.Predicates.FirstOrDefault(predicate => predicate.Name == use.Name) is { } predicate ? OfPredicate(predicate) : null,
            NameKind.Qualifier => ontology?.Qualifiers.FirstOrDefault(qualifier => qualifier.Name == use.Name) is { } qualifier
                ? Definition("qualifier", qualifier.Name, qualifier.Description, qualifier.Deprecated) : null,
            NameKind.Unit => ontology?.Units.FirstOrDefault(unit => unit.Name == use.Name) is { } unit
                ? Definition("unit", unit.Name, $"{unit.Description} Symbol: {unit.Symbol}.", null) : null,
            NameKind.Enumeration => ontology?.Enumerations.FirstOrDefault(enumeration => enumeration.Name == use.Name) is { } enumeration
                ? Definition("enumeration", enumeration.Name, enumeration.Description, null) : null,
            _ => ontology?.Enumerations.SelectMany(enumeration => enumeration.Values.Select(value => (Name: enumeration.Name + "." + value.Name, Value: value)))
                .FirstOrDefault(value => value.Name == use.Name) is { Value: { } value }
                ? Definition("value", value.Name, value.Description, value.Deprecated) : null,
        };
    }

    private string OfEntity(SetView view, EntitySymbol entity)
    {
        var text = new StringBuilder($"**{Escape(entity.Name)}** · {entity.Kind}");
        if (entity.Description is { } description)
        {
            text.Append("\n\n").Append(Escape(description));
        }

        var sentences = graphs.Sentences(view, entity.Id, MaxSentences, out var rest);
        if (sentences.Count > 0)
        {
            text.Append('\n');
            foreach (var sentence in sentences)
            {
                text.Append("\n- ").Append(Escape(sentence));
            }

            if (rest > 0)
            {
                text.Append("\n\n… and ").Append(rest).Append(" more");
            }
        }

        return text.ToString();
    }

    private static string OfSource(SourceSymbol source)
    {
        var text = new StringBuilder($"**{Escape(source.Title)}** · source");
        Append("Publisher", source.Publisher);
        Append("Published", source.Published?.Edtf);
        Append("Reliability", source.Reliability.ToString());
        Append("File", source.File);
        return source.Description is { } description ? text.Append("\n\n").Append(Escape(description)).ToString() : text.ToString();

        void Append(string label, string? value)
        {
            if (value is not null)
            {
                text.Append("\n\n").Append(label).Append(": ").Append(Escape(value));
            }
        }
    }

    private static string OfPredicate(PredicateSymbol predicate)
    {
        var value = predicate.Range.Count > 0 ? string.Join(" | ", predicate.Range) : predicate.Enumeration ?? predicate.Type.ToString();
        var text = new StringBuilder(Definition(predicate.Range.Count > 0 ? "relation" : "property", predicate.Name, predicate.Description, predicate.Deprecated));
        text.Append("\n\n`").AppendJoin(" | ", predicate.Domain).Append("` → `").Append(value).Append("` · ").Append(predicate.Temporal.ToString().ToLowerInvariant())
            .Append(predicate.IsSingleValued ? " · one at a time" : "");
        if (predicate.AllowedQualifiers.Count > 0)
        {
            text.Append("\n\nQualifiers: ").AppendJoin(", ", predicate.AllowedQualifiers);
        }

        return text.ToString();
    }

    private static string Definition(string what, string name, string description, string? deprecated) =>
        $"**{name}** · {what}\n\n{Escape(description.Trim())}" + (deprecated is null ? "" : $"\n\nDeprecated: {Escape(deprecated)}");

    private static string OfPassage(SetView view, EvidenceReference reference)
    {
        var sources = SourceList.Read(view.Files);
        var title = view.Facts?.Sources.FirstOrDefault(source => source.Id == reference.Source)?.Title;
        var heading = title is null ? "" : $"**{Escape(title)}**\n\n";
        if (new CitedDocuments(view.Files, sources).Text(reference.Source, out var fault) is not { } document)
        {
            return $"{heading}The passage cannot be shown: {fault}.";
        }

        if ((long)reference.Offset + reference.Length > document.Length)
        {
            return $"{heading}The passage lies outside the document.";
        }

        var words = PassageDigest.Fold(document.Passage(reference.Offset, reference.Length));
        return $"{heading}> {Escape(words.Length > MaxPassage ? words[..MaxPassage] + "…" : words)}";
    }

    private static (EvidenceReference Reference, TextSpan Span)? PassageAt(SourceText file, int offset)
    {
        var text = file.Text;
        var start = offset;
        while (start > 0 && IsOfPassage(text[start - 1]))
        {
            start--;
        }

        var end = offset;
        while (end < text.Length && IsOfPassage(text[end]))
        {
            end++;
        }

        return end > start && EvidenceReference.TryParse(text[start..end], out var reference) ? (reference, TextSpan.FromBounds(start, end)) : null;
    }

    private static bool IsOfPassage(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '@' or '+' or '#';

    /// <summary>Texts are plain; characters of Markdown mean themselves.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            escaped.Append(character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' ? "\\" : "").Append(character);
        }

        return escaped.ToString();
    }
}
