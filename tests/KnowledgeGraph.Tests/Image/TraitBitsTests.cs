using KnowledgeGraph.Format;

namespace KnowledgeGraph.Tests.Image;

/// <summary>A member added to one of these enumerations must still fit into the bits that a statement has for it.</summary>
public sealed class TraitBitsTests
{
    [Fact]
    public void Traits_OfEveryModality_AreReadAsPacked() => ShouldBeRead<Modality>(
        modality => TraitBits.Pack((int)modality, 0, 0, null, 0), traits => traits.Modality);

    [Fact]
    public void Traits_OfEveryRank_AreReadAsPacked() => ShouldBeRead<Rank>(
        rank => TraitBits.Pack(0, (int)rank, 0, null, 0), traits => traits.Rank);

    [Fact]
    public void Traits_OfEveryLikelihood_AreReadAsPacked() => ShouldBeRead<Likelihood>(
        likelihood => TraitBits.Pack(0, 0, 0, (int)likelihood, 0), traits => traits.Likelihood);

    [Fact]
    public void Traits_OfEveryBasis_AreReadAsPacked() => ShouldBeRead<Basis>(
        basis => TraitBits.Pack(0, 0, 0, null, (int)basis), traits => traits.Basis);

    [Fact]
    public void Traits_WithEverythingSet_KeepEachApart()
    {
        var traits = new StatementTraits(TraitBits.Pack((int)Modality.Forecast, (int)Rank.Preferred, 6, (int)Likelihood.Unlikely, (int)Basis.Derived));

        (traits.Modality, traits.Rank, traits.Credibility, traits.Likelihood, traits.Basis)
            .ShouldBe((Modality.Forecast, Rank.Preferred, 6, Likelihood.Unlikely, Basis.Derived));
    }

    private static void ShouldBeRead<T>(Func<T, ushort> pack, Func<StatementTraits, T?> read)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            read(new StatementTraits(pack(value))).ShouldBe(value);
        }
    }
}
