using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>Everything that depends on a vocabulary alone, shared by all graphs that have it.</summary>
/// <param name="Ontology">The vocabulary.</param>
/// <param name="Schema">Its GraphQL schema.</param>
/// <param name="Engine">The engine, with the plans of the documents that it has seen.</param>
/// <param name="Subgraph">The engine of the namespaced subgraph; null if there is none.</param>
/// <param name="SchemaText">Answers with the schema as text.</param>
internal sealed record ServedVocabulary(
    Ontology Ontology, Schema Schema, GraphQLEngine Engine, GraphQLEngine? Subgraph, RequestDelegate SchemaText);
