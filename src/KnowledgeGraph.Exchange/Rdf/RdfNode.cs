namespace KnowledgeGraph.Exchange.Rdf;

/// <summary>The object of a triple: an IRI, or a literal with its datatype or language.</summary>
/// <param name="Datatype">The IRI of the datatype of a literal; null for plain text, for text with a language, and for an IRI.</param>
/// <param name="Language">The tag of the language of a literal; null for any other.</param>
/// <seealso href="https://www.w3.org/TR/rdf11-concepts/#section-triples"/>
internal readonly record struct RdfTerm(string Value, bool IsIri, string? Datatype = null, string? Language = null)
{
    public static RdfTerm Iri(string iri) => new(iri, IsIri: true);

    public static RdfTerm Text(string text) => new(text, IsIri: false);

    public static RdfTerm Typed(string text, string datatype) => new(text, IsIri: false, datatype);
}

/// <summary>A predicate and an object.</summary>
internal readonly record struct RdfProperty(string Predicate, RdfTerm Object);

/// <summary>A subject and all its triples, each once.</summary>
internal sealed class RdfNode(string subject)
{
    private readonly List<RdfProperty> _properties = [];

    public string Subject { get; } = subject;

    public IReadOnlyList<RdfProperty> Properties => _properties;

    public void Add(string predicate, RdfTerm value) => _properties.Add(new RdfProperty(predicate, value));

    /// <summary>Adds a literal if there is one.</summary>
    public void Add(string predicate, string? text, string? datatype = null)
    {
        if (text is not null)
        {
            Add(predicate, new RdfTerm(text, IsIri: false, datatype));
        }
    }
}
