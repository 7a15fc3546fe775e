using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Tests.Support;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class QualifierBinderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1020", "network/lines.yaml",
            "- electrified: true",
            "- electrified: true\n        scope: all of it",
            "network/lines.yaml(13,9): error KG1020: 'electrified' does not allow the qualifier 'scope'; it allows none"),
        new(
            "KG1021", "agents.yaml",
            "        grade: fair\n",
            "",
            "agents.yaml(54,9): error KG1021: 'inspects' needs the qualifier 'grade'"),
        new(
            "KG1017", "agents.yaml",
            "grade: fair",
            "grade: middling",
            "agents.yaml(56,16): error KG1017: 'middling' is not a value of the enumeration 'Grade'"),
        new(
            "KG1016", "agents.yaml",
            "host: rail-office",
            "host: [rail-office, valley-rail, rail-office]",
            "agents.yaml(38,42): error KG1016: 'rail-office' is not a further value: it is in this list already"),
        new(
            "KG1010", "agents.yaml",
            "host: rail-office",
            "host: [rail-office, valley-rai]",
            "agents.yaml(38,29): error KG1010: No entity has the id 'valley-rai'; did you mean 'valley-rail'?"),
        new(
            "KG1004", "agents.yaml",
            "host: rail-office",
            "host: []",
            "agents.yaml(38,15): error KG1004: 'host' must not be empty"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void QualifierBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Theory]
    [InlineData("[rail-office, valley-rail]")]
    [InlineData("[valley-rail, rail-office]")]
    public void Qualifier_OfSeveralValues_SaysTheSameInAnyOrder(string hosts)
    {
        var statement = RailwaySet.Load().Replace("agents.yaml", "host: rail-office", "host: " + hosts).CompileCleanly()
            .Statements.Single(statement => statement is { Subject: "coast-lines", Predicate: "opens" });

        statement.Qualifiers.ShouldBe(
            [new QualifierValue("host", new EntityValue("rail-office")), new QualifierValue("host", new EntityValue("valley-rail"))]);
    }
}
