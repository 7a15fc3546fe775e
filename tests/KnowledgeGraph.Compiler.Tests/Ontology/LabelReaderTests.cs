using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class LabelReaderTests
{
    private static readonly string Long = new('x', 81);

    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG2021", "ontology.yaml",
            "label: total length",
            $"label: {Long}",
            "ontology.yaml(47,99): error KG2021: The label of 'length' cannot be used: it has 81 characters, and at most 80 are allowed"),
        new(
            "KG2021", "ontology.yaml",
            "label: total length",
            "label: \"{subject}\"",
            "ontology.yaml(47,99): error KG2021: The label of 'length' cannot be used: it has no placeholders; put '{subject}' and '{object}' into 'sentence'"),
        new(
            "KG2021", "ontology.yaml",
            "label: total length",
            "label: \"a\\nb\"",
            "ontology.yaml(47,99): error KG2021: The label of 'length' cannot be used: it must be on one line"),
        new(
            "KG1004", "ontology.yaml",
            "label: total length",
            "label: \"\"",
            "ontology.yaml(47,99): error KG1004: 'label' must not be empty"),
        new(
            "KG2021", "ontology.yaml",
            "    inverseLabel: paid for by\n",
            $"    inverseLabel: {Long}\n",
            "ontology.yaml(162,19): error KG2021: The inverseLabel of 'pays' cannot be used: it has 81 characters, and at most 80 are allowed"),
        new(
            "KG2021", "ontology.yaml",
            "label: train depot",
            $"label: {Long}",
            "ontology.yaml(12,90): error KG2021: The label of 'Depot' cannot be used: it has 81 characters, and at most 80 are allowed"),
        new(
            "KG2021", "ontology.yaml",
            "label: not fit for service",
            $"label: {Long}",
            "ontology.yaml(26,115): error KG2021: The label of 'poor' cannot be used: it has 81 characters, and at most 80 are allowed"),
        new(
            "KG2021", "ontology.yaml",
            "label: hosted by",
            $"label: {Long}",
            "ontology.yaml(41,71): error KG2021: The label of 'host' cannot be used: it has 81 characters, and at most 80 are allowed"),
        new(
            "KG1002", "ontology.yaml",
            "label: not fit for service",
            "lable: unfit",
            "ontology.yaml(26,108): error KG1002: The value 'poor' has no key 'lable'; did you mean 'label'?"),
        new(
            "KG2012", "ontology.yaml",
            "label: total length",
            "inverseLabel: length of",
            "ontology.yaml(47,92): error KG2012: 'length' has literal values; 'inverseLabel' is for relations between entities"),
        new(
            "KG2010", "ontology.yaml",
            "symmetric: true\n",
            "symmetric: true\n    inverseLabel: beside\n",
            "ontology.yaml(78,5): error KG2010: 'neighbourOf' is symmetric, so its label is that of both directions"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void LabelReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Fact]
    public void Labels_AreKeptAsWritten_AndAbsentWhereNoneIsWritten()
    {
        var ontology = RailwaySet.Load().Compile().FactSet!.Ontology;

        ontology.Kinds.Single(kind => kind.Name == "Depot").Label.ShouldBe("train depot");
        ontology.Kinds.Single(kind => kind.Name == "Line").Label.ShouldBeNull();
        ontology.Qualifiers.Single(qualifier => qualifier.Name == "host").Label.ShouldBe("hosted by");
        var grades = ontology.Enumerations.Single(enumeration => enumeration.Name == "Grade").Values;
        grades.Select(value => value.Label).ShouldBe([null, null, "not fit for service", null]);
        grades.Select(value => value.Description).ShouldBe(["Without defects.", "With some defects.", "Not fit for service.", "Not fit for service."]);
        var pays = ontology.Predicates.Single(predicate => predicate.Name == "pays");
        (pays.Label, pays.InverseLabel, pays.Sentence).ShouldBe(("pays for", "paid for by", "{subject} pays for “{object}”"));
    }
}
