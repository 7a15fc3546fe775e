using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class OntologyReaderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1001", "ontology.yaml",
            "kinds:\n",
            "kinds: none\nkind:\n",
            "ontology.yaml(4,8): error KG1001: 'kinds' must be a mapping, but this is a single value",
            "ontology.yaml(5,1): error KG1002: The ontology has no key 'kind'; did you mean 'kinds'?"),
        new(
            "KG1002", "ontology.yaml",
            "\nrules:",
            "\nrule:",
            "ontology.yaml(165,1): error KG1002: The ontology has no key 'rule'; did you mean 'rules'?"),
        new(
            "KG1003", "ontology.yaml",
            "name: Railway\n",
            "",
            "ontology.yaml(1,1): error KG1003: The ontology needs the key 'name'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void OntologyReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
