using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Language.Formatting;

/// <summary>The role of a mapping, which determines the order of its keys and the roles of their values.</summary>
/// <param name="keys">In their order; keys that are not named keep the order in which they are written.</param>
/// <param name="others">Where those keys stand that are not named: before the key at this place.</param>
internal sealed class FormatRole(IReadOnlyList<string> keys, int others = int.MaxValue)
{
    private static readonly FormatRole Derivation = new(["source", "inferred", "note"]);
    private static readonly FormatRole Uncited = new(["passage", "reason", "note"]);
    private static readonly FormatRole Quotation = new(["source", "exact", "prefix", "suffix", "row", "pointer", "digest"]);
    private static readonly FormatRole Review = new(["by", "on", "of"]);
    private static readonly FormatRole Exception = new(["constraint", "reason"]);

    // A quantity or a text with its language: their keys are told apart by their names.
    private static readonly FormatRole Value = new(["amount", "upTo", "unit", "per", "comparator", "text", "language"]);

    private static readonly string[] FieldsOfTime = [StatementFields.Since, StatementFields.Until, StatementFields.Before, StatementFields.On];

    private static readonly string[] FieldsBehindQualifiers =
    [
        StatementFields.Basis, StatementFields.Modality, StatementFields.AttributedTo, StatementFields.Credibility, StatementFields.Likelihood,
            StatementFields.Rank,
        StatementFields.Reason, StatementFields.Note, StatementFields.Exceptions, StatementFields.RefersBy, StatementFields.Evidence,
        StatementFields.Marking, StatementFields.Reviewed,
    ];

    private readonly Dictionary<string, FormatRole> _children = new(StringComparer.Ordinal);
    private FormatRole? _anyChild;

    /// <summary>The role of a mapping whose keys keep their order.</summary>
    public static FormatRole AsWritten { get; } = new([]);

    /// <summary>The role of what stands in a file of this path.</summary>
    /// <param name="qualifiers">The qualifiers of the ontology: a statement's other key is its predicate.</param>
    public static FormatRole OfFile(string path, IEnumerable<string> qualifiers) => path switch
    {
        FactSetPaths.OntologyFile => AsWritten,
        _ => Facts(qualifiers),
    };

    /// <summary>The role of what stands behind a key: of the mapping there, or of those in the list.</summary>
    public FormatRole Child(string key) => _children.GetValueOrDefault(key) ?? _anyChild ?? AsWritten;

    /// <summary>The entries in canonical order.</summary>
    public IEnumerable<MappingEntrySyntax> Order(IReadOnlyList<MappingEntrySyntax> entries) =>
        entries.OrderBy(entry => PlaceOf(entry.Name));

    private int PlaceOf(string key)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i] == key)
            {
                return 2 * i;
            }
        }

        return others == int.MaxValue ? int.MaxValue : (2 * others) - 1;
    }

    private static FormatRole Facts(IEnumerable<string> qualifiers)
    {
        // Subject, then the key that is nothing else: the predicate.
        var statement = new FormatRole(
            [StatementFields.Subject, .. FieldsOfTime, .. qualifiers.Order(StringComparer.Ordinal), .. FieldsBehindQualifiers], others: 1)
        {
            _anyChild = Value,
        };
        statement._children.Add(StatementFields.Exceptions, Exception);
        statement._children.Add(StatementFields.Evidence, Quotation);
        statement._children.Add(StatementFields.Reviewed, Review);
        var entity = new FormatRole(
            ["extend", "kind", "name", "names", "aliases", "description", "identifiers", "formerIds", StatementFields.RefersBy,
                StatementFields.Exceptions, StatementFields.Marking, "openNames", "statements"]);
        entity._children.Add("statements", statement);
        entity._children.Add(StatementFields.Exceptions, Exception);
        var root = new FormatRole([StatementFields.Marking, "source", "sources", "entities", "statements"]);
        root._children.Add("sources", new FormatRole([]) { _anyChild = Source() });
        root._children.Add("entities", new FormatRole([]) { _anyChild = entity });
        root._children.Add("statements", statement);
        return root;
    }

    private static FormatRole Source()
    {
        var source = new FormatRole(
        [
            "title", "publisher", "authors", "published", "language", "url", "licence", "reliability", "file", "sha256", "encoding",
            "mayBeQuoted", "ends", "entity", "description", StatementFields.Marking, "openNames", "derivedFrom", "uncited",
        ]);
        source._children.Add("derivedFrom", Derivation);
        source._children.Add("uncited", Uncited);
        return source;
    }
}
