using Model = KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Tests.Image;

/// <summary>The model and the runtime have each their own enumerations, which meet in the image as numbers.</summary>
public sealed class EnumerationBytesTests
{
    [Fact]
    public void ValueKind_IsTheModelsValueType() => ShouldAgree<Model.ValueType, ValueKind>();

    [Fact]
    public void Modality_IsTheModels() => ShouldAgree<Model.Modality, Modality>();

    [Fact]
    public void Rank_IsTheModels() => ShouldAgree<Model.Rank, Rank>();

    [Fact]
    public void Likelihood_IsTheModels() => ShouldAgree<Model.Likelihood, Likelihood>();

    [Fact]
    public void TemporalShape_IsTheModels() => ShouldAgree<Model.TemporalShape, TemporalShape>();

    [Fact]
    public void EvidencePolicy_IsTheModels() => ShouldAgree<Model.EvidencePolicy, EvidencePolicy>();

    [Fact]
    public void QuantityComparator_IsTheModels() => ShouldAgree<Model.QuantityComparator, QuantityComparator>();

    [Fact]
    public void QuantityPeriod_IsTheModels() => ShouldAgree<Model.QuantityPeriod, QuantityPeriod>();

    private static void ShouldAgree<TModel, TRuntime>()
        where TModel : struct, Enum
        where TRuntime : struct, Enum =>
        Enum.GetValues<TModel>().Select(value => (value.ToString(), Convert.ToInt32(value, null)))
            .ShouldBe(Enum.GetValues<TRuntime>().Select(value => (value.ToString(), Convert.ToInt32(value, null))));
}
