using KnowledgeGraph.Api.Changes;
using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Conflicts;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.FactSets;
using KnowledgeGraph.Api.Lists.Facets;
using KnowledgeGraph.Api.Nodes;
using KnowledgeGraph.Api.Ontologies;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.Api.Search;
using KnowledgeGraph.Api.Sources;
using KnowledgeGraph.Api.Statements;
using KnowledgeGraph.Api.Structure;
using KnowledgeGraph.Api.Timelines;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.Api.Views;

namespace KnowledgeGraph.Api;

/// <summary>All features of a schema. A new one is a folder and a line here.</summary>
internal static class Features
{
    /// <summary>In the order of their fields of <c>Query</c>.</summary>
    public static IReadOnlyList<Feature> All { get; } =
    [
        new NodesFeature(),
        new EntitiesFeature(),
        new StatementsFeature(),
        new PathsFeature(),
        new StructureFeature(),
        new SearchFeature(),
        new TimelinesFeature(),
        new ConflictsFeature(),
        new SourcesFeature(),
        new OntologiesFeature(),
        new FactSetsFeature(),
        new ChangesFeature(),
        new QuestionsFeature(),
        new ValuesFeature(),
        new ViewsFeature(),
        new FacetsFeature(),
    ];
}
