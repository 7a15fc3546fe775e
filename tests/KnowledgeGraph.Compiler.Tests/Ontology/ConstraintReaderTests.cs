using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class ConstraintReaderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG2018", "ontology.yaml",
            "requiresStatement: locatedIn",
            "format: \"[0-9]+\"",
            "ontology.yaml(50,74): error KG2018: The constraint 'format' does not fit 'platforms': its values are not texts"),
        new(
            "KG2018", "ontology.yaml",
            "requiresStatement: locatedIn",
            "requiresStatement: gauge",
            "ontology.yaml(50,85): error KG2018: The constraint 'requiresStatement' does not fit 'platforms': the domain of 'gauge' does not cover its domain"),
        new(
            "KG2018", "ontology.yaml",
            "length: { domain: Line,",
            "length: { oneOf: [1], domain: Line,",
            "ontology.yaml(47,21): error KG2018: The constraint 'oneOf' does not fit 'length': only entities, texts, URLs and whole numbers can be listed"),
        new(
            "KG2018", "ontology.yaml",
            "begins: opened",
            "begins: platforms",
            "ontology.yaml(7,69): error KG2018: The constraint 'begins' does not fit 'Infrastructure': the values of 'platforms' are not dates"),
        new(
            "KG2018", "ontology.yaml",
            "requires: committedBy",
            "requires: pays",
            "ontology.yaml(14,27): error KG2018: The constraint 'requires' does not fit 'Commitment': the domain of 'pays' does not cover the kind"),
        new(
            "KG2020", "ontology.yaml",
            "requiresStatement: locatedIn",
            "severity: { format: warning }",
            "ontology.yaml(50,78): error KG2020: 'severity' has no effect at 'platforms': it has no 'format', so 'format' cannot be broken"),
        new(
            "KG2020", "ontology.yaml",
            "requiresStatement: locatedIn",
            "severity: { domain: warning }",
            "ontology.yaml(50,78): error KG2020: 'severity' has no effect at 'platforms': what breaks its 'domain' cannot be represented, and is always an error"),
        new(
            "KG2020", "ontology.yaml",
            "requiresStatement: locatedIn",
            "severity: { time-order: warning }",
            "ontology.yaml(50,78): error KG2020: 'severity' has no effect at 'platforms': 'time-order' is a constraint of kinds"),
        new(
            "KG2020", "ontology.yaml",
            "Document: { description",
            "Document: { severity: warning, description",
            "ontology.yaml(15,15): error KG2020: 'severity' has no effect at 'Document': it has no constraint that facts could break"),
        new(
            "KG2020", "ontology.yaml",
            "registry: { description",
            "registry: { severity: { domain: warning }, description",
            "ontology.yaml(35,27): error KG2020: 'severity' has no effect at 'registry': it has no 'domain', so 'domain' cannot be broken"),
        new(
            "KG1002", "ontology.yaml",
            "requiresStatement: locatedIn",
            "severity: { singel-value: warning }",
            "ontology.yaml(50,78): error KG1002: 'severity' has no key 'singel-value'; did you mean 'single-value'?"),
        new(
            "KG1017", "ontology.yaml",
            "requiresStatement: locatedIn",
            "severity: info",
            "ontology.yaml(50,76): error KG1017: 'info' is not a value of 'severity' (error, warning)"),
        new(
            "KG1001", "ontology.yaml",
            "requiresStatement: locatedIn",
            "severity: [warning]",
            "ontology.yaml(50,76): error KG1001: 'severity' must be 'error', 'warning' or a mapping, severity: { single-value: warning }, but this is a list"),
        new(
            "KG2005", "ontology.yaml",
            "ends: closed",
            "ends: closd",
            "ontology.yaml(7,83): error KG2005: The ontology declares no predicate 'closd'; did you mean 'closed'?"),
        new(
            "KG2005", "ontology.yaml",
            "requiresStatement: locatedIn",
            "requiresStatement: locatdIn",
            "ontology.yaml(50,85): error KG2005: The ontology declares no predicate 'locatdIn'; did you mean 'locatedIn'?"),
        new(
            "KG2015", "ontology.yaml",
            "format: \"[A-Z].*\"",
            "format: \"[A-Z\"",
            "ontology.yaml(53,71): error KG2015: '[A-Z' is not a usable pattern: it is not a regular expression"),
        new(
            "KG2015", "ontology.yaml",
            "format: \"[A-Z].*\"",
            "format: \"A)|(B\"",
            "ontology.yaml(53,71): error KG2015: 'A)|(B' is not a usable pattern: it is not a regular expression"),
        new(
            "KG2015", "ontology.yaml",
            "format: \"[A-Z].*\"",
            "format: \"(?=[A-Z]).*\"",
            "ontology.yaml(53,71): error KG2015: '(?=[A-Z]).*' is not a usable pattern: it has a back-reference or a look-around, or is too large, and would not match in linear time"),
        new(
            "KG1016", "ontology.yaml",
            "requiresStatement: locatedIn",
            "oneOf: [6, six]",
            "ontology.yaml(50,77): error KG1016: 'six' is not a whole number"),
        new(
            "KG2012", "ontology.yaml",
            "requiresStatement: locatedIn",
            "contemporary: true",
            "ontology.yaml(50,66): error KG2012: 'platforms' has literal values; 'contemporary' is for relations between entities"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void ConstraintReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
