using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Tests.Naming;

public sealed class EnumNameTests
{
    [Theory]
    [InlineData("open", "OPEN")]
    [InlineData("underWay", "UNDER_WAY")]
    [InlineData("aBC", "A_BC")]
    [InlineData("inUKOnly", "IN_UK_ONLY")]
    [InlineData("level2", "LEVEL2")]
    [InlineData("level2Plus", "LEVEL2_PLUS")]
    [InlineData("true", "TRUE")]
    public void Value_OfEnumeration_IsConstantCase(string name, string expected) =>
        GradesOf(name).Values.Select(value => value.Name).ShouldBe([expected]);

    [Fact]
    public void Values_SpeltAlike_StayApart() =>
        GradesOf("underWay", "under_Way").Values.Select(value => value.Name).ShouldBe(["UNDER_WAY", "UNDER_WAY_"]);

    private static EnumType GradesOf(params string[] names)
    {
        var set = RailwaySet.Load().CompileCleanly();
        var grades = new EnumerationSymbol("Grade", "Grades.", names.Select(name => new EnumerationValueSymbol(name, "A grade.")).ToEquatableArray());
        var enumerations = set.Ontology.Enumerations.Where(enumeration => enumeration.Name != "Grade").Append(grades);
        var api = new ApiClient(new FactSet(
            set.Ontology with { Enumerations = enumerations.OrderBy(enumeration => enumeration.Name, StringComparer.Ordinal).ToEquatableArray() },
            default,
            default,
            default,
            default));
        return api.Schema.FindType("Grade").ShouldBeOfType<EnumType>();
    }
}
