using KnowledgeGraph.Generators.Naming;
using KnowledgeGraph.Generators.Tests.Samples;
using static KnowledgeGraph.Generators.Tests.Samples.SampleOntology;

namespace KnowledgeGraph.Generators.Tests.Naming;

public sealed class TypeNamesTests
{
    [Fact]
    public void Kind_Concrete_IsItsOwnName() => new TypeNames(SampleOntology.Railway).Kind("Station").ShouldBe("Station");

    [Fact]
    public void Kind_Abstract_IsInterfaceName() => new TypeNames(SampleOntology.Railway).Kind("Place").ShouldBe("IPlace");

    [Fact]
    public void Kind_CalledLikeEmittedType_GivesWay()
    {
        var names = new TypeNames(Create(
            [Kind("Facts", "graph", "A kind."), Kind("IPlace", "iPlaces", "A kind."), Kind("Place", "places", "A kind.", isAbstract: true)]));

        names.Kind("Facts").ShouldBe("Facts_");
        names.Collection("Facts").ShouldBe("Graph_");
        names.Kind("IPlace").ShouldBe("IPlace");
        names.Kind("Place").ShouldBe("IPlace_");
    }

    [Fact]
    public void Enumeration_CalledLikeKind_GivesWay()
    {
        var ontology = Create([Kind("Status", "statuses", "A kind.")], enumerations: [new("Status", "Open or closed.", default)]);

        new TypeNames(ontology).Enumeration("Status").ShouldBe("Status_");
    }
}
