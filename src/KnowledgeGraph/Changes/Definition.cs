namespace KnowledgeGraph.Changes;

/// <summary>A declaration in the ontology.</summary>
/// <param name="Section">
/// The section of <c>ontology.yaml</c>: <c>kinds</c>, <c>predicates</c> …; <c>ontology</c> for the ontology's own name and description.
/// </param>
/// <param name="Name">The name, unique in its section.</param>
public readonly record struct Definition(string Section, string Name);
