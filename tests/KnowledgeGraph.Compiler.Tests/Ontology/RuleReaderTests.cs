using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class RuleReaderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1010", "ontology.yaml",
            "then: \"?a affiliatedWith ?b\"",
            "then: \"?a affiliatedWith valley-rale\"",
            "ontology.yaml(169,11): error KG1010: No entity has the id 'valley-rale'; did you mean 'valley-rail'?"),
        new(
            "KG2005", "ontology.yaml",
            "\"?b owns ?line\"",
            "\"?b own ?line\"",
            "ontology.yaml(168,33): error KG2005: The ontology declares no predicate 'own'; did you mean 'owns'?"),
        new(
            "KG2017", "ontology.yaml",
            "\"?b owns ?line\"",
            "\"?b owns\"",
            "ontology.yaml(168,33): error KG2017: The rule 'servedRegion' is not usable: '?b owns' is not a pattern such as '?a predicate ?b'"),
        new(
            "KG2017", "ontology.yaml",
            "\"?b owns ?line\"",
            "\"?b website ?line\"",
            "ontology.yaml(168,33): error KG2017: The rule 'servedRegion' is not usable: 'website' has literal values"),
        new(
            "KG2017", "ontology.yaml",
            "when: [\"?a operates ?line\", \"?b owns ?line\"]",
            "when: []",
            "ontology.yaml(168,5): error KG2017: The rule 'servedRegion' is not usable: it needs one to eight patterns"),
        new(
            "KG2017", "ontology.yaml",
            "then: \"?a affiliatedWith ?b\"",
            "then: \"?a affiliatedWith ?c\"",
            "ontology.yaml(169,11): error KG2017: The rule 'servedRegion' is not usable: ?c occurs only in the conclusion"),
        new(
            "KG2017", "ontology.yaml",
            "then: \"?a affiliatedWith ?b\"",
            "then: \"?b subsidiaryOf ?a\"",
            "ontology.yaml(169,11): error KG2017: The rule 'servedRegion' is not usable: ?b can be of the kind 'Agent', which is outside the domain of 'subsidiaryOf'"),
        new(
            "KG2017", "ontology.yaml",
            "\"?b owns ?line\"",
            "\"?line owns ?b\"",
            "ontology.yaml(169,11): error KG2017: The rule 'servedRegion' is not usable: ?b can be of the kind 'Depot', which is outside the range of 'affiliatedWith'",
            "ontology.yaml(169,11): error KG2017: The rule 'servedRegion' is not usable: nothing can be ?line, by the domains and ranges of its patterns"),
        new(
            "KG2017", "ontology.yaml",
            "\"?b owns ?line\"",
            "\"brightwater owns ?line\"",
            "ontology.yaml(169,11): error KG2017: The rule 'servedRegion' is not usable: ?b occurs only in the conclusion"),
        new(
            "KG2017", "ontology.yaml",
            "then: \"?a affiliatedWith ?b\"",
            "then: \"aldermoor affiliatedWith ?b\"",
            "ontology.yaml(169,11): error KG2017: The rule 'servedRegion' is not usable: 'aldermoor' is of the kind 'Station', outside the domain of 'affiliatedWith' <- network/stations.yaml(17,3)"),
        new(
            "KG2003", "ontology.yaml",
            "  servedRegion:",
            "  chain:",
            "ontology.yaml(166,3): error KG2003: 'chain' is reserved: derivations call a property of a predicate so; 'chainRule' is free"),
        new(
            "KG2017", "ontology.yaml",
            "\"?b owns ?line\"]\n    then: \"?a affiliatedWith ?b\"",
            "\"?b inspects ?line\"]\n    then: \"?b inspects ?line\"",
            "ontology.yaml(169,11): error KG2017: The rule 'servedRegion' is not usable: 'inspects' cannot be derived: it needs the qualifier 'grade', and a derived statement has none",
            "ontology.yaml(169,11): error KG2017: The rule 'servedRegion' is not usable: nothing can be ?line, by the domains and ranges of its patterns"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void RuleReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
