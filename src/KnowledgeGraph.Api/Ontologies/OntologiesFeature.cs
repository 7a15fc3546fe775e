using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Ontologies;

/// <summary>The vocabulary of the facts.</summary>
internal sealed class OntologiesFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) => 
        [Define.Field(
            "ontology", OntologyTypes.Ontology + "!", new RootResolver(root => root.Graph.Ontology), "The vocabulary of the facts.")];

    public override IEnumerable<NamedType> Types(SchemaContext schema) => OntologyTypes.Create(schema);
}
