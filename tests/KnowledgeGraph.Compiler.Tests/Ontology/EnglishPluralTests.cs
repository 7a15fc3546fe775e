using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class EnglishPluralTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG2019", "ontology.yaml",
            "kinds:\n",
            "kinds:\n  Series: { description: One of several. }\n",
            "ontology.yaml(5,3): warning KG2019: The plural of 'Series' is taken to be 'allSeries', which names a query; write it as 'plural', or the right one"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void EnglishPlural_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Theory]
    [InlineData("Category", "categories")]
    [InlineData("Company", "companies")]
    [InlineData("Day", "days")]
    [InlineData("Bus", "buses")]
    [InlineData("Person", "people")]
    [InlineData("ContactPerson", "contactPeople")]
    [InlineData("Woman", "women")]
    [InlineData("Human", "humans")]
    [InlineData("Child", "children")]
    [InlineData("Church", "churches")]
    [InlineData("Monarch", "monarchs")]
    [InlineData("Box", "boxes")]
    [InlineData("Class", "classes")]
    [InlineData("Analysis", "analyses")]
    [InlineData("Oasis", "oases")]
    [InlineData("Index", "indices")]
    [InlineData("Hero", "heroes")]
    [InlineData("Photo", "photos")]
    [InlineData("Studio", "studios")]
    [InlineData("Status", "statuses")]
    [InlineData("Cliff", "cliffs")]
    [InlineData("Knife", "knives")]
    [InlineData("NGO", "nGOs")]
    [InlineData("ATTCKTactic", "aTTCKTactics")]
    [InlineData("Station", "stations")]
    public void Plural_OfAKind_IsRight(string kind, string plural)
    {
        var compilation = Compile(kind, "");

        compilation.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Id == "KG2019");
        compilation.FactSet!.Ontology.Kinds.Single().Plural.ShouldBe(plural);
    }

    [Theory]
    [InlineData("Series", "allSeries")]
    [InlineData("Aircraft", "allAircraft")]
    [InlineData("Cactus", "cactuses")]
    [InlineData("Handcuffs", "handcuffses")]
    [InlineData("Dwarf", "dwarfs")]
    [InlineData("Talisman", "talismen")]
    [InlineData("Volcano", "volcanos")]
    public void Plural_ThatIsNotCertain_IsAWarning_UnlessItIsWritten(string kind, string plural)
    {
        var compilation = Compile(kind, "");

        compilation.FactSet!.Ontology.Kinds.Single().Plural.ShouldBe(plural);
        compilation.Diagnostics.ShouldContain(diagnostic => diagnostic.Id == "KG2019");
        Compile(kind, "plural: many, ").Diagnostics.ShouldNotContain(diagnostic => diagnostic.Id == "KG2019");
    }

    private static FactCompilation Compile(string kind, string more) => new SmallSet()
        .WithOntology($"name: T\ndescription: T.\nkinds: {{ {kind}: {{ {more}description: A. }} }}\n")
        .Compile();
}
