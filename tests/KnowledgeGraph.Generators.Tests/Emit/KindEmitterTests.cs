using KnowledgeGraph.Generators.Emit;
using KnowledgeGraph.Generators.Model;
using KnowledgeGraph.Generators.Tests.Samples;

namespace KnowledgeGraph.Generators.Tests.Emit;

public sealed class KindEmitterTests
{
    [Fact]
    public void ConcreteKind_WithEntities_IsStructAndCollection() => Emit("Line").Text.ShouldMatchSnapshot("cs.txt");

    [Fact]
    public void ConcreteKind_WithClashingSlugs_HasOneAccessorEach() => Emit("Station").Text.ShouldMatchSnapshot("cs.txt");

    [Fact]
    public void AbstractKind_IsInterfaceAndCollection() => Emit("Place").Text.ShouldMatchSnapshot("cs.txt");

    [Fact]
    public void ConcreteKind_AboveAccessorLimit_HasNoAccessors()
    {
        var text = Emit("Station", SampleSet.Options with { AccessorLimit = 2 }).Text;

        text.ShouldNotContain("\"harbour\"");
        text.ShouldContain("Get(string id)");
        Emit("Line", SampleSet.Options with { AccessorLimit = 2 }).Text.ShouldContain("CoastLine => Get(\"coast-line\");");
    }

    [Fact]
    public void ConcreteKind_NamedAmongKindsWithoutAccessors_HasNoAccessors() =>
        Emit("Line", SampleSet.Options with { KindsWithoutAccessors = new(["Line"]) }).Text.ShouldNotContain("\"coast-line\"");

    [Fact]
    public void HintName_IsFolderAndTypeName() => Emit("Place").HintName.ShouldBe("Kinds/IPlace.g.cs");

    private static GeneratedSource Emit(string kind, GeneratorOptions? options = null) =>
        KindEmitter.Emit(KindModelBuilder.Build(SampleSet.Railway, options ?? SampleSet.Options).Kinds.Single(model => model.Name == kind));
}
