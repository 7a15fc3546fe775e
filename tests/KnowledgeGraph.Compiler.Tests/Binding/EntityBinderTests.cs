using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class EntityBinderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1001", "agents.yaml",
            "name: Valley Rail",
            "name: [Valley, Rail]",
            "agents.yaml(4,11): error KG1001: 'name' must be a single value, but this is a list"),
        new(
            "KG1002", "agents.yaml",
            "name: Valley Rail",
            "name: Valley Rail\n    alias: VR",
            "agents.yaml(5,5): error KG1002: The entity 'valley-rail' has no key 'alias'"),
        new(
            "KG1002", "network/stations.yaml",
            "    kind: Station\n    name: Dunmere\n",
            "    kind: Station\n    neighbourOf: eastquay\n    servedBy: coast-line\n    platform: 1\n    since: 2020\n    name: Dunmere\n",
            "network/stations.yaml(48,5): error KG1002: The entity 'dunmere' has no key 'neighbourOf'; it is a predicate: put it under 'statements:', as '- neighbourOf: …'",
            "network/stations.yaml(49,5): error KG1002: The entity 'dunmere' has no key 'servedBy'; it is the other side of 'serves', which is written in a statement of the other entity",
            "network/stations.yaml(50,5): error KG1002: The entity 'dunmere' has no key 'platform'; it is a qualifier, which belongs to a statement: indent it with that",
            "network/stations.yaml(51,5): error KG1002: The entity 'dunmere' has no key 'since'; it belongs to a statement: indent it with that"),
        new(
            "KG1003", "agents.yaml",
            "    name: Valley Rail\n",
            "",
            "agents.yaml(2,3): error KG1003: The entity 'valley-rail' needs the key 'name'"),
        new(
            "KG1004", "agents.yaml",
            "name: Valley Rail",
            "name: \"\"",
            "agents.yaml(4,11): error KG1004: 'name' must not be empty"),
        new(
            "KG1005", "network/lines.yaml",
            "  coast-line:\n",
            "  Coast_Line:\n    kind: Line\n    name: Coast Line\n  coast-line:\n",
            "network/lines.yaml(24,3): error KG1005: 'Coast_Line' is not an id: lower-case letters and digits in groups joined by single hyphens, at most 128 characters"),
        new(
            "KG1006", "network/stations.yaml",
            "  lighthouse:\n",
            "  coast-line:\n    kind: Line\n    name: Coast Line\n  lighthouse:\n",
            "network/stations.yaml(69,3): error KG1006: The id 'coast-line' is already taken; to add to that entity, write 'extend: coast-line' in place of 'kind' and 'name' <- network/lines.yaml(24,3)"),
        new(
            "KG1007", "agents.yaml",
            "kind: Operator",
            "kind: Operatr",
            "agents.yaml(3,11): error KG1007: The ontology has no kind 'Operatr'; did you mean 'Operator'?"),
        new(
            "KG1008", "agents.yaml",
            "kind: Operator",
            "kind: Agent",
            "agents.yaml(3,11): error KG1008: 'Agent' is abstract; use one of the kinds below it: Authority, Operator"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void EntityBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
