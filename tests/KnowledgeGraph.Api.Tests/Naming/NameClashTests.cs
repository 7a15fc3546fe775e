using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Tests.Naming;

/// <summary>The compiler refuses such ontologies; the schema must not break over an image that was made without it.</summary>
public sealed class NameClashTests
{
    [Fact]
    public void Kind_NamedAsBuiltInType_GivesWay()
    {
        var api = new ApiClient(Renamed(kind: "Depot", newName: "Statement", newPlural: "statements"));

        api.Schema.FindType("Statement_").ShouldBeOfType<ObjectType>().InterfaceNames.ShouldBe(["Node", "Entity", "Infrastructure", "Place"]);
        api.Read("{ statements_ { nodes { __typename id } } }").ShouldBe("""{"nodes":[{"__typename":"Statement_","id":"crow-hill-depot"}]}""");
        api.Read("{ statement_(id: \"crow-hill-depot\") { kind } }").ShouldBe("""{"kind":"STATEMENT"}""");
    }

    [Fact]
    public void Predicate_NamedAsFieldOfEntity_GivesWay()
    {
        var set = RailwaySet.Load().CompileCleanly();
        var predicates = set.Ontology.Predicates.Select(predicate => predicate.Name == "serves" ? predicate with { Inverse = "name" } : predicate);
        var api = new ApiClient(set with { Ontology = set.Ontology with { Predicates = predicates.ToEquatableArray() } });

        api.Read("{ station(id: \"aldermoor\") { name name_ { nodes { id } } } }")
            .ShouldBe("""{"name":"Aldermoor","name_":{"nodes":[{"id":"valley-line"}]}}""");
    }

    [Fact]
    public void Relations_OfOneNameOnOneKind_AreTwoFields()
    {
        var set = RailwaySet.Load().CompileCleanly();
        var predicates = set.Ontology.Predicates.Select(predicate => predicate.Name == "owns" ? predicate with { Inverse = "operatedBy" } : predicate);
        var api = new ApiClient(set with { Ontology = set.Ontology with { Predicates = predicates.ToEquatableArray() } });

        api.Read("{ line(id: \"coast-line\") { operatedBy { nodes { id } } operatedBy_ { totalCount } } }")
            .ShouldBe("""{"operatedBy":{"nodes":[{"id":"coast-lines"}]},"operatedBy_":{"totalCount":0}}""");
        api.Read("{ depot(id: \"crow-hill-depot\") { operatedBy_ { nodes { id } } } }")
            .ShouldBe("""{"operatedBy_":{"nodes":[{"id":"coast-lines"}]}}""");
    }

    [Fact]
    public void Ontology_WithNothingInIt_HasASchema()
    {
        var nothing = new OntologySymbol("Nothing", "", default, default, default, default, default, default, default);
        var api = new ApiClient(new FactSet(nothing, default, default, default, default));

        api.Read("{ entity(id: \"x\") { kind } }").ShouldBe("null");
        api.Read("{ factSet { entityCount } }").ShouldBe("""{"entityCount":0}""");
        api.Read("{ ontology { kinds { name } } }").ShouldBe("""{"kinds":[]}""");
    }

    private static FactSet Renamed(string kind, string newName, string newPlural)
    {
        var set = RailwaySet.Load().CompileCleanly();
        return set with
        {
            Ontology = set.Ontology with
            {
                Kinds = set.Ontology.Kinds
                    .Select(symbol => symbol.Name == kind ? symbol with { Name = newName, Plural = newPlural } : symbol).ToEquatableArray(),
            },
            Entities = set.Entities.Select(entity => entity.Kind == kind ? entity with { Kind = newName } : entity).ToEquatableArray(),
        };
    }
}
