using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class NameRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1028", "network/lines.yaml",
            "    name: Coast Line\n",
            "    name: Coast Line\n    aliases: [Green Thread]\n",
            "network/lines.yaml(27,15): warning KG1028: 'Green Thread' is an alias of 'coast-line' and also a name of 'valley-line' <- network/lines.yaml(5,15)"),
        new(
            "KG1028", "network/lines.yaml",
            "    name: Coast Line\n",
            "    name: Coast Line\n    aliases: [Valley Line]\n",
            "network/lines.yaml(27,15): warning KG1028: 'Valley Line' is an alias of 'coast-line' and also a name of 'valley-line' <- network/lines.yaml(4,11)"),
        new(
            "KG1029", "network/stations.yaml",
            "name: Lighthouse",
            "name: Cafe corner",
            "network/stations.yaml(71,11): warning KG1029: 'Cafe corner' differs from the name 'Café Corner' by case or accents alone <- network/stations.yaml(67,11)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void NameRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
