using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Ontology;

namespace KnowledgeGraph.Cli.Editing.Completion;

/// <summary>The completions in an ontology.</summary>
internal sealed class OntologyCompletions(SetView view, CursorContext cursor)
{
    private const string Item = CursorContext.Item;

    private readonly SetCompletions _set = new(view);

    public IEnumerable<CompletionItem> Items()
    {
        if (cursor.IsKey)
        {
            return SetCompletions.Keys(Keys(), cursor);
        }

        // One name or a list of names.
        string[] path = cursor.Path is [.. var list, Item] ? [.. list] : [.. cursor.Path];
        return path switch
        {
            ["kinds", _, "extends"] or ["predicates" or "properties" or "identifiers", _, "domain"] or ["predicates" or "qualifiers", _, "range"] => _set.Kinds(isConcrete: false),
            ["properties" or "qualifiers", _, "type"] => SetCompletions.Words(FormatWords.LiteralTypes.Words).Concat(Enumerations()),
            ["predicates" or "properties", _, "temporal"] => SetCompletions.Words(FormatWords.TemporalShapes.Words),
            ["predicates" or "properties", _, "cardinality" or "inverseCardinality"] => SetCompletions.Words(FormatWords.Cardinalities.Words),
            ["predicates" or "properties", _, "evidence"] => SetCompletions.Words(FormatWords.EvidencePolicies.Words),
            ["predicates" or "properties", _, "ends"] => SetCompletions.Words(FormatWords.Ends.Words),
            ["predicates", _, "subPredicateOf" or "chain" or "conflictsWith"] or ["predicates" or "properties", _, "requiresStatement"]
                or ["kinds", _, "requires" or "begins" or "ends"] => Predicates(),
            ["predicates" or "properties", _, "qualifiers", _] or ["predicates" or "properties", _, "identifiedBy"] =>
                (_set.Ontology?.Qualifiers ?? default).Select(qualifier => new CompletionItem(qualifier.Name, CompletionItem.Property, qualifier.Label, qualifier.Description)),
            ["kinds", _, "abstract"] or ["predicates", _, "symmetric" or "transitive" or "acyclic" or "contemporary" or "continuous"] => SetCompletions.Words(["true", "false"]),
            _ => [],
        };
    }

    private IReadOnlyList<string> Keys() => cursor.Path switch
    {
        [] => OntologyKeys.Sections,
        ["kinds", _] => OntologyKeys.Kind,
        ["predicates", _] => OntologyKeys.Relation,
        ["properties", _] => OntologyKeys.Property,
        ["qualifiers", _] => OntologyKeys.Qualifier,
        ["enumerations", _] => OntologyKeys.Enumeration,
        ["enumerations", _, "values", _] => OntologyKeys.EnumerationValue,
        ["units", _] => OntologyKeys.Unit,
        ["identifiers", _] => OntologyKeys.IdentifierScheme,
        ["rules", _] => OntologyKeys.Rule,
        ["predicates" or "properties", _, "qualifiers"] => OntologyKeys.QualifierList,
        _ => [],
    };

    private IEnumerable<CompletionItem> Enumerations() => (_set.Ontology?.Enumerations ?? default)
        .Select(enumeration => new CompletionItem(enumeration.Name, CompletionItem.Class, null, enumeration.Description));

    private IEnumerable<CompletionItem> Predicates() => (_set.Ontology?.Predicates ?? default)
        .Select(predicate => new CompletionItem(predicate.Name, CompletionItem.Property, predicate.Label, predicate.Description)
        {
            IsDeprecated = predicate.Deprecated is not null,
        });
}
