using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class TimeBinderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG4001", "agents.yaml",
            "since: 2019-03-03",
            "since: 2019-02-30",
            "agents.yaml(8,16): error KG4001: '2019-02-30' is not an EDTF date of level 0 or 1: the day must be 01 to 28 in this month, or XX"),
        new(
            "KG4002", "agents.yaml",
            "until: ../2018",
            "since: 2019\n        until: ../2018",
            "agents.yaml(28,16): error KG4002: It ends (../2018) before it begins (2019) <- agents.yaml(27,16)"),
        new(
            "KG4003", "agents.yaml",
            "on: 2024-10-02",
            "on: 2024-10-02\n        since: 2024",
            "agents.yaml(60,9): error KG4003: 'inspects' is an event, so 'since' may not be written; an event has 'on'"),
        new(
            "KG4003", "agents.yaml",
            "since: 2019-03-03",
            "since: 2019-03-03\n        on: 2019",
            "agents.yaml(9,9): error KG4003: 'operates' is a state, so 'on' may not be written; a state has 'since' and 'until'"),
        new(
            "KG4003", "network/lines.yaml",
            "- electrified: true",
            "- electrified: true\n        until: 2020",
            "network/lines.yaml(13,9): error KG4003: 'electrified' is timeless, so 'until' may not be written"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void TimeBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
