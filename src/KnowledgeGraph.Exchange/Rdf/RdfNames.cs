using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.Rdf;

/// <summary>The IRIs of an export.</summary>
internal sealed class RdfNames
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    public const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    public const string Prov = "http://www.w3.org/ns/prov#";
    public const string Schema = "http://schema.org/";
    public const string DcTerms = "http://purl.org/dc/terms/";

    /// <summary>Dates that are not a day, a month or a year: extended date-time format.</summary>
    public const string Edtf = "http://id.loc.gov/datatypes/edtf/EDTF";

    /// <summary>The terms that statements of every fact set have, whatever its vocabulary.</summary>
    public const string Terms = "urn:knowledgegraph:terms#";

    public const string Type = Rdf + "type";
    public const string Label = Rdfs + "label";

    // Those that mean the same in every export.
    private static readonly (string Prefix, string Iri)[] Common =
        [("rdf", Rdf), ("rdfs", Rdfs), ("xsd", Xsd), ("prov", Prov), ("schema", Schema), ("dcterms", DcTerms), ("kg", Terms)];

    private readonly string _base;
    private readonly (string Prefix, string Iri)[] _prefixes;

    public RdfNames(BaseIri iri)
    {
        _base = iri.Text;
        Vocabulary = _base + "vocabulary#";
        _prefixes =
        [
            .. Common, ("v", Vocabulary), ("e", _base + "entity/"), ("st", _base + "statement/"), ("source", _base + "source/"),
            ("qualifier", _base + "qualifier#"), ("identifier", _base + "identifier#"),
        ];
    }

    /// <summary>The namespaces, and the short names that they get where a format has such.</summary>
    public IReadOnlyList<(string Prefix, string Iri)> Prefixes => _prefixes;

    /// <summary>The namespaces that mean the same in every export.</summary>
    public static IReadOnlyList<(string Prefix, string Iri)> CommonPrefixes => Common;

    /// <summary>The namespace of the kinds, predicates and enumerations of the ontology.</summary>
    public string Vocabulary { get; }

    /// <summary>The name of the graph that all triples are in.</summary>
    public string Facts => _base + "facts";

    /// <summary>
    /// Takes an IRI apart into its namespace, the longest that it begins with, and the rest. False if it is in none of them.
    /// </summary>
    public bool TrySplit(string iri, out string prefix, out ReadOnlySpan<char> local) => TrySplitIn(iri, _prefixes, out prefix, out local);

    /// <summary>The same for the namespaces that mean the same in every export.</summary>
    public static bool TrySplitCommon(string iri, out string prefix, out ReadOnlySpan<char> local) =>
        TrySplitIn(iri, Common, out prefix, out local);

    public string Of(Entity entity) => $"{_base}entity/{Uri.EscapeDataString(entity.Id)}";

    public string Of(Statement statement) => $"{_base}statement/{statement.Id}";

    public string Of(SourceDocument source) => $"{_base}source/{Uri.EscapeDataString(source.Id)}";

    public string Of(Conflict conflict) =>
        $"{_base}conflict/{string.Join('-', conflict.Statements.Select(static statement => statement.Id))}";

    public string Of(Predicate predicate) => Vocabulary + predicate.Name;

    public string Of(Kind kind) => Vocabulary + kind.Name;

    public string Of(Enumeration enumeration) => Vocabulary + enumeration.Name;

    public string Of(Qualifier qualifier) => $"{_base}qualifier#{qualifier.Name}";

    public string Of(IdentifierScheme scheme) => $"{_base}identifier#{scheme.Name}";

    private static bool TrySplitIn(
        string iri, (string Prefix, string Iri)[] prefixes, out string prefix, out ReadOnlySpan<char> local)
    {
        var length = 0;
        prefix = "";
        foreach (var (candidate, start) in prefixes)
        {
            if (start.Length > length && iri.StartsWith(start, StringComparison.Ordinal))
            {
                (prefix, length) = (candidate, start.Length);
            }
        }

        local = iri.AsSpan(length);
        return length > 0;
    }
}
