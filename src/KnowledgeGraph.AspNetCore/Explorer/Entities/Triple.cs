namespace KnowledgeGraph.AspNetCore.Explorer.Entities;

/// <summary>The object of a triple: an IRI, or a literal with its datatype.</summary>
/// <param name="Datatype">The IRI of the datatype of a literal; null for plain text and for an IRI.</param>
internal readonly record struct Term(string Value, bool IsIri, string? Datatype = null);

/// <summary>A statement of RDF.</summary>
/// <seealso href="https://www.w3.org/TR/rdf11-concepts/#section-triples"/>
internal readonly record struct Triple(string Subject, string Predicate, Term Object);
