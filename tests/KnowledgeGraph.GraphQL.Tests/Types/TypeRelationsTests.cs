using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Types;

public class TypeRelationsTests
{
    private static readonly Schema Schema = SchemaFromSdl.Build("""
        type Query { place: Place named: Named }
        interface Named { name: String }
        type Line implements Named { name: String }
        type Station implements Named { name: String }
        type Depot { tracks: Int }
        union Place = Station | Depot
        """);

    [Fact]
    public void Wrapping_OfTheSameType_GivesTheSameReference()
    {
        var line = Schema.FindType("Line")!;

        line.List.ShouldBeSameAs(line.List);
        line.NonNull.List.NonNull.ShouldBeSameAs(line.NonNull.List.NonNull);
        line.NonNull.NonNull.ShouldBeSameAs(line.NonNull);
        line.NonNull.Nullable.ShouldBeSameAs(line);
        line.NonNull.List.NonNull.ToString().ShouldBe("[Line!]!");
        line.NonNull.List.NonNull.Named.ShouldBeSameAs(line);
    }

    [Theory]
    [InlineData("Line", "Line", true)]
    [InlineData("Line!", "Line", true)]
    [InlineData("Line", "Line!", false)]
    [InlineData("[Line!]!", "[Named]", true)]
    [InlineData("[Line]", "[Line!]", false)]
    [InlineData("[Line]", "Line", false)]
    [InlineData("Line", "Named", true)]
    [InlineData("Depot", "Named", false)]
    [InlineData("Depot", "Place", true)]
    [InlineData("Line", "Place", false)]
    [InlineData("Named", "Line", false)]
    public void IsSubtypeOf_ByTheRulesOfCovariance_Answers(string type, string other, bool expected) =>
        TypeOf(type).IsSubtypeOf(TypeOf(other)).ShouldBe(expected);

    [Theory]
    [InlineData("Line", "Line", true)]
    [InlineData("Line", "Station", false)]
    [InlineData("Named", "Place", true)]
    [InlineData("Place", "Station", true)]
    [InlineData("Line", "Place", false)]
    public void Overlaps_ByPossibleTypes_Answers(string type, string other, bool expected) =>
        ((CompositeType)TypeOf(type)).Overlaps((CompositeType)TypeOf(other)).ShouldBe(expected);

    [Fact]
    public void PossibleTypes_OfAnInterface_AreInOrdinalOrder() =>
        ((InterfaceType)TypeOf("Named")).PossibleTypes.Select(type => type.Name).ShouldBe(["Line", "Station"]);

    private static GraphQLType TypeOf(string text)
    {
        var reference = TypeReference.Parse(text);
        GraphQLType type = reference.Item is { } item ? TypeOf(item.ToString()).List : Schema.FindType(reference.Name)!;
        return reference.IsNonNull ? type.NonNull : type;
    }
}
