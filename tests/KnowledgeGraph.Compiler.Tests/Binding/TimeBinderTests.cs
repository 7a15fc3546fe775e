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
            "agents.yaml(8,16): error KG4001: '2019-02-30' is not an EDTF date of level 0 or 1: there is no such day: this month has the days 01 to 28"),
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
            "agents.yaml(9,9): error KG4003: 'operates' is a state, so 'on' may not be written; a state has 'since', and 'until' or 'before'"),
        new(
            "KG4003", "network/lines.yaml",
            "- electrified: true",
            "- electrified: true\n        until: 2020",
            "network/lines.yaml(13,9): error KG4003: 'electrified' is timeless, so 'until' may not be written"),
        new(
            "KG4002", "agents.yaml",
            "until: ../2018",
            "since: 2018-12-31\n        before: 2018-12-31",
            "agents.yaml(28,17): error KG4002: It ends (2018-12-31) before it begins (2018-12-31): 'before' is here the first day on which it no longer held; write 'before: 2019-01-01' for a state of that one day <- agents.yaml(27,16)"),
        new(
            "KG4006", "agents.yaml",
            "until: ../2018",
            "until: ../2018\n        before: ../2019",
            "agents.yaml(28,9): error KG4006: 'until' is the last day of a state and 'before' the first day after it; write one of them <- agents.yaml(27,16)"),
        new(
            "KG4007", "agents.yaml",
            "evidence: annual-report@111+58#e06eb3cf",
            "evidence: [annual-report@111+58#e06eb3cf, bulletin@288+45#58b437e2]",
            "agents.yaml(27,16): error KG4007: Some of its sources have 'ends: exclusive' and others do not, so that 'until: ../2018' has two meanings; write 'before' with the first day on which it no longer held"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void TimeBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
