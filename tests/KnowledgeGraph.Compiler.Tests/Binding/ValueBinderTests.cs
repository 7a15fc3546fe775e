using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class ValueBinderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1010", "network/lines.yaml",
            "serves: aldermoor",
            "serves: aldermor",
            "network/lines.yaml(16,17): error KG1010: No entity has the id 'aldermor'; did you mean 'aldermoor'?"),
        new(
            "KG1015", "network/lines.yaml",
            "serves: aldermoor",
            "serves: crow-hill-depot",
            "network/lines.yaml(16,17): error KG1015: 'crow-hill-depot' is of the kind 'Depot', and the value of 'serves' must be of the kind 'Station' <- network/stations.yaml(43,3)"),
        new(
            "KG1016", "network/stations.yaml",
            "platforms: 6",
            "platforms: six",
            "network/stations.yaml(24,20): error KG1016: 'six' is not a whole number"),
        new(
            "KG1016", "network/stations.yaml",
            "platforms: 6",
            "platforms: 9223372036854775808",
            "network/stations.yaml(24,20): error KG1016: '9223372036854775808' is not a whole number"),
        new(
            "KG1016", "network/lines.yaml",
            "gauge: 1.435",
            "gauge: 1,435",
            "network/lines.yaml(10,16): error KG1016: '1,435' is not a decimal number; write 1_435"),
        new(
            "KG1016", "network/lines.yaml",
            "electrified: true",
            "electrified: yes",
            "network/lines.yaml(12,22): error KG1016: 'yes' is not true or false; write true"),
        new(
            "KG1016", "agents.yaml",
            "website: https://valleyrail.example/",
            "website: valleyrail.example",
            "agents.yaml(15,18): error KG1016: 'valleyrail.example' is not an absolute http or https URL; write https://valleyrail.example"),
        new(
            "KG1016", "agents.yaml",
            "language: en",
            "language: English!",
            "agents.yaml(13,54): error KG1016: 'English!' is not a language tag (BCP 47)"),
        new(
            "KG1017", "commitments.yaml",
            "stage: allocation",
            "stage: alocation",
            "commitments.yaml(15,12): error KG1017: 'alocation' is not a value of the enumeration 'Stage'; did you mean 'allocation'?"),
        new(
            "KG4001", "network/stations.yaml",
            "opened: 1987-21~",
            "opened: spring 1987",
            "network/stations.yaml(41,17): error KG4001: 'spring 1987' is not an EDTF date of level 0 or 1: did you mean '1987-21'?"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void ValueBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
