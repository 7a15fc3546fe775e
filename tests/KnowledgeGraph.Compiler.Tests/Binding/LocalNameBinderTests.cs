using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class LocalNameBinderTests
{
    private const string Written = "names: { cy: Goleudy, fr: Le Phare }";

    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1042", "network/stations.yaml",
            Written,
            "names: { fr_CA: Le Phare }",
            "network/stations.yaml(72,14): error KG1042: The name 'fr_CA' of 'lighthouse' cannot be used: it is not a language tag (BCP 47), such as 'fr' or 'pt-BR'; did you mean 'fr-CA'?"),
        new(
            "KG1042", "network/stations.yaml",
            Written,
            "names: { f: Le Phare }",
            "network/stations.yaml(72,14): error KG1042: The name 'f' of 'lighthouse' cannot be used: it is not a language tag (BCP 47), such as 'fr' or 'pt-BR'"),
        new(
            "KG1042", "network/stations.yaml",
            Written,
            "names: { fr: Le Phare, FR: Phare }",
            "network/stations.yaml(72,28): error KG1042: The name 'FR' of 'lighthouse' cannot be used: the language already has the name 'Le Phare'; put others among the 'aliases'"),
        new(
            "KG1042", "network/lines.yaml",
            "entities:\n",
            "entities:\n  lighthouse: { extend: lighthouse, names: { fr: Phare } }\n",
            "network/lines.yaml(2,46): error KG1042: The name 'fr' of 'lighthouse' cannot be used: the language already has the name 'Le Phare'; put others among the 'aliases'"),
        new(
            "KG1004", "network/stations.yaml",
            Written,
            "names: { fr: \"\" }",
            "network/stations.yaml(72,18): error KG1004: The name in 'fr' must not be empty"),
        new(
            "KG1001", "network/stations.yaml",
            Written,
            "names: [Le Phare]",
            "network/stations.yaml(72,12): error KG1001: 'names' must be a mapping, but this is a list"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void LocalNameBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Fact]
    public void Names_OfDeclarationAndExtensions_AreSortedByTag()
    {
        var compilation = new SmallSet()
            .With("facts.yaml", "entities:\n  a: { kind: Thing, name: A, names: { fr: Un, EN: One }, statements: [{ ratio: 1 }] }\n")
            .With("more.yaml", "entities:\n  a: { extend: a, names: { de: Eins, en: One } }\n")
            .Compile();

        compilation.Diagnostics.ShouldBeEmpty();
        compilation.FactSet!.Entities.ShouldHaveSingleItem().Names.Select(name => $"{name.Language}={name.Name}")
            .ShouldBe(["de=Eins", "EN=One", "fr=Un"]);
    }

    [Fact]
    public void Names_InMoreThan200Languages_AreReportedOnce()
    {
        var names = string.Join(", ", Enumerable.Range(0, 202).Select(number => $"{(char)('b' + (number / 26))}{(char)('a' + (number % 26))}: N{number}"));

        new SmallSet().With("facts.yaml", $"entities:\n  a: {{ kind: Thing, name: A, statements: [{{ ratio: 1 }}],\n    names: {{ {names} }} }}\n")
            .Report().ShouldHaveSingleItem()
            .ShouldEndWith("error KG1042: The name 'is' of 'a' cannot be used: an entity has names in at most 200 languages");
    }

    [Fact]
    public void Names_OfTheSampleSet_AreRead() =>
        RailwaySet.Load().Compile().FactSet!.Entities.Single(entity => entity.Id == "lighthouse").Names.Select(name => name.Language).ShouldBe(["cy", "fr"]);
}
