using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// What is made of a vocabulary and good for every graph that shares it: schema, engine with the plans of the documents that it has seen, texts.
/// </summary>
/// <param name="Ontology">The vocabulary.</param>
/// <param name="Engine">The schema and what runs operations.</param>
/// <param name="Examples">Operations that fit it.</param>
/// <param name="SchemaText">The schema as text.</param>
/// <param name="IdeConfiguration">What the IDE begins with.</param>
internal sealed record ServedVocabulary(
    Ontology Ontology, GraphQLEngine Engine, Lazy<IReadOnlyList<Ide.ExampleOperation>> Examples, RequestDelegate SchemaText, RequestDelegate IdeConfiguration);
