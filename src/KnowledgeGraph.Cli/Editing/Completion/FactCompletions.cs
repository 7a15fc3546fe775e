using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Cli.Editing.Completion;

/// <summary>The completions in a file of facts and sources.</summary>
internal sealed class FactCompletions(SetView view, CursorContext cursor)
{
    private const string Item = CursorContext.Item;

    private static readonly string[] FileKeys = ["entities", "statements", "sources", "source"];

    private static readonly string[] EntityKeys =
        ["kind", "name", "names", "aliases", "description", "identifiers", "formerIds", "refersBy", "statements", "exceptions", "extend"];

    private static readonly string[] SourceKeys =
    [
        "title", "publisher", "authors", "published", "language", "url", "licence", "reliability", "file", "sha256", "encoding", "mayBeQuoted", "ends",
        "severity", "entity", "description", "derivedFrom", "uncited",
    ];

    private static readonly string[] EvidenceKeys = ["source", "exact", "prefix", "suffix", "row", "pointer", "digest"];
    private static readonly string[] QuantityKeys = ["amount", "unit", "upTo", "per", "comparator"];

    private readonly SetCompletions _set = new(view);

    public IEnumerable<CompletionItem> Items()
    {
        if (cursor.Path.Length == 0 && cursor.IsKey)
        {
            return SetCompletions.Keys(FileKeys, cursor);
        }

        return cursor.Path switch
        {
            ["source"] => _set.Sources(),
            ["entities"] when cursor.IsKey => [NewEntity()],
            ["entities", _] when cursor.IsKey => SetCompletions.Keys(EntityKeys, cursor),
            ["entities", _, "kind"] => _set.Kinds(isConcrete: true),
            ["entities", _, "extend"] => _set.Entities([]),
            ["entities", _, "identifiers"] when cursor.IsKey => SetCompletions.Keys((_set.Ontology?.IdentifierSchemes ?? default).Select(scheme => scheme.Name), cursor),
            ["entities", var id, "statements", Item, .. var rest] => Statement(id, rest),
            ["statements", Item, .. var rest] => Statement(cursor.Siblings.GetValueOrDefault(StatementFields.Subject), rest),
            ["sources", _] when cursor.IsKey => SetCompletions.Keys(SourceKeys, cursor),
            ["sources", _, "entity"] => _set.Entities([]),
            ["sources", _, "reliability"] => SetCompletions.Words(FormatWords.Reliabilities.Words),
            ["sources", _, "derivedFrom"] or ["sources", _, "derivedFrom", Item] or ["sources", _, "derivedFrom", "source"]
                or ["sources", _, "derivedFrom", Item, "source"] => _set.Sources(),
            _ => [],
        };
    }

    private IEnumerable<CompletionItem> Statement(string? subject, string[] rest) => rest switch
    {
        [] when cursor.IsKey || cursor.CanBeKey => StatementKeys(subject),
        [StatementFields.Subject or StatementFields.AttributedTo] => _set.Entities([]),
        [StatementFields.Basis] => SetCompletions.Words(FormatWords.Bases.Words),
        [StatementFields.Modality] => SetCompletions.Words(FormatWords.Modalities.Words),
        [StatementFields.Rank] => SetCompletions.Words(FormatWords.Ranks.Words),
        [StatementFields.Likelihood] => SetCompletions.Words(FormatWords.Likelihoods.Words),
        [StatementFields.Credibility] => SetCompletions.Words(FormatWords.Credibilities.Words),
        [StatementFields.Evidence] or [StatementFields.Evidence, Item] when cursor.IsKey => SetCompletions.Keys(EvidenceKeys, cursor),
        [StatementFields.Evidence] or [StatementFields.Evidence, Item] or [StatementFields.Evidence, "source"] or [StatementFields.Evidence, Item, "source"] => _set.Sources(),
        [var key, .. var part] => Value(key, part),
        _ => [],
    };

    private IEnumerable<CompletionItem> Value(string key, string[] part)
    {
        if (_set.Ontology?.Predicates.FirstOrDefault(predicate => predicate.Name == key) is { } predicate)
        {
            return Value(predicate.Type, predicate.Range, predicate.Enumeration, part);
        }

        return _set.Ontology?.Qualifiers.FirstOrDefault(qualifier => qualifier.Name == key) is { } qualifier
            ? Value(qualifier.Type, qualifier.Range, qualifier.Enumeration, part)
            : [];
    }

    private IEnumerable<CompletionItem> Value(ValueKind type, EquatableArray<string> range, string? enumeration, string[] part) => (type, part) switch
    {
        (ValueKind.Entity, []) => _set.Entities(range),
        (ValueKind.Enumeration, []) => _set.Values(enumeration),
        (ValueKind.Boolean, []) => SetCompletions.Words(["true", "false"]),
        (ValueKind.Quantity, []) when !cursor.IsKey => [new CompletionItem("{ amount, unit }", CompletionItem.Value) { Snippet = "{ amount: $1, unit: $2 }", Plain = "{ amount: , unit: }" }],
        (ValueKind.Quantity, []) => SetCompletions.Keys(QuantityKeys, cursor),
        (ValueKind.Quantity, ["unit"]) => _set.Units(),
        (ValueKind.Quantity, ["per"]) => SetCompletions.Words(FormatWords.Periods.Words),
        (ValueKind.Quantity, ["comparator"]) => SetCompletions.Words(FormatWords.Comparators.Words),
        _ => [],
    };

    /// <summary>A predicate where there is none yet; the fields and qualifiers that may stand beside it.</summary>
    private IEnumerable<CompletionItem> StatementKeys(string? subject)
    {
        var predicates = _set.Ontology?.Predicates ?? default;
        var chosen = predicates.FirstOrDefault(predicate => cursor.Siblings.ContainsKey(predicate.Name));
        if (cursor.Path is ["statements", ..] && !cursor.Siblings.ContainsKey(StatementFields.Subject))
        {
            yield return new CompletionItem(StatementFields.Subject, CompletionItem.Property) { Plain = StatementFields.Subject + ": " };
        }

        if (chosen is null)
        {
            var kind = subject is null ? null : _set.Ontology?.Kinds.FirstOrDefault(candidate => candidate.Name == _set.KindOf(subject));
            foreach (var predicate in predicates.Where(predicate =>
                kind is null || predicate.Domain.Contains(kind.Name) || kind.Ancestors.Any(ancestor => predicate.Domain.Contains(ancestor))))
            {
                yield return Predicate(predicate);
            }
        }

        string[] times = chosen?.Temporal switch
        {
            TemporalShape.State => [StatementFields.Since, StatementFields.Until, StatementFields.Before],
            TemporalShape.Event => [StatementFields.On],
            TemporalShape.Timeless => [],
            _ => [StatementFields.Since, StatementFields.Until, StatementFields.Before, StatementFields.On],
        };
        IEnumerable<string> qualifiers = chosen is null ? [] : chosen.RequiredQualifiers.Concat(chosen.AllowedQualifiers).Distinct(StringComparer.Ordinal);
        foreach (var key in SetCompletions.Keys(
        [
            .. times, .. qualifiers, StatementFields.Evidence, StatementFields.Basis, StatementFields.Modality, StatementFields.AttributedTo, StatementFields.Credibility,
            StatementFields.Likelihood, StatementFields.Rank, StatementFields.Reason, StatementFields.Note, StatementFields.RefersBy, StatementFields.Exceptions,
        ], cursor))
        {
            yield return key with { Order = Math.Max(key.Order, chosen is null ? 5 : 0) };
        }
    }

    /// <summary>A predicate with the keys that it needs: qualifiers and, unless the file has a source for all, evidence.</summary>
    private CompletionItem Predicate(PredicateSymbol predicate)
    {
        string[] needed =
        [
            .. predicate.RequiredQualifiers,
            .. predicate.Evidence == EvidencePolicy.Required ? [StatementFields.Evidence] : Array.Empty<string>(),
        ];
        var missing = needed.Where(key => !cursor.Siblings.ContainsKey(key));

        // A client indents the further lines like the first one, to the column of its dash.
        var (begin, tab) = cursor.IsInBraces ? (", ", "") : ("\n", cursor.CanBeKey ? "  " : "");
        return new CompletionItem(predicate.Name, CompletionItem.Property, predicate.Label, predicate.Description)
        {
            Plain = predicate.Name + ": ",
            Snippet = $"{predicate.Name}: $1{string.Concat(missing.Select((key, index) => $"{begin}{tab}{key}: ${index + 2}"))}",
            IsDeprecated = predicate.Deprecated is not null,
        };
    }

    private static CompletionItem NewEntity() => new("new entity", CompletionItem.Property)
    {
        Snippet = "${1:id}:\n  kind: ${2:Kind}\n  name: ${3:Name}\n  statements:\n    - $0",
        Plain = "id:\n    kind: \n    name: ",
    };
}
