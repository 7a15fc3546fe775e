using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Emit;
using KnowledgeGraph.Generators.Model;
using KnowledgeGraph.Generators.Tests.Samples;
using static KnowledgeGraph.Generators.Tests.Samples.SampleOntology;

namespace KnowledgeGraph.Generators.Tests.Emit;

/// <summary>Whatever an ontology calls its things, the emitted code compiles without a warning.</summary>
public sealed class AwkwardNamesTests
{
    private static readonly string[] Words =
    [
        "all", "aliases", "class", "description", "entity", "equals", "facts", "factImage", "factGraph", "find", "finalize", "from",
        "get", "getHashCode", "getType", "global", "graph", "id", "ientity", "kind", "kindName", "kinds", "knowledgeGraph",
        "memberwiseClone", "name", "namespace", "nullable", "object", "operator", "predicate", "predicates", "readers",
        "referenceEquals", "relation", "relations", "statement", "statementQualifiers", "string", "system", "toString", "typed", "value",
        "values", "void",
    ];

    [Fact]
    public void Kinds_CalledLikeEverythingInScope_Compile()
    {
        var ontology = Create(
            [.. Words.Select(Pascal).Order(StringComparer.Ordinal).Select(word => Kind(word, char.ToLowerInvariant(word[0]) + word[1..], "A kind."))]);

        Errors(SampleSet.Create(ontology, [])).ShouldBeEmpty();
    }

    [Fact]
    public void Predicates_CalledLikeEverythingInScope_Compile()
    {
        var relations = Words.Select(word => Relation(word, ["Thing"], ["Thing"], "A relation.") with { Inverse = word + "Of" });
        var properties = Words.Select(word => Property(word + "Value", "Thing", ValueKind.Text, "A property.", isSingle: true));
        var ontology = Create(
            [Kind("Group", "groups", "Abstract.", isAbstract: true), Kind("Thing", "things", "A kind.", parents: ["Group"])],
            [.. relations.Concat(properties).OrderBy(predicate => predicate.Name, StringComparer.Ordinal)]);

        Errors(SampleSet.Create(ontology, [])).ShouldBeEmpty();
    }

    [Fact]
    public void Entities_CalledLikeEverythingInScope_Compile()
    {
        var entities = Words.Append("thing").Append("things").Select(word => word.ToLowerInvariant()).Order(StringComparer.Ordinal)
            .Select(word => SampleSet.Entity("Thing", word, "</summary> & \u2028 \"x\" \\"));

        Errors(SampleSet.Create(Create([Kind("Thing", "things", "*/ // #endif")]), [.. entities])).ShouldBeEmpty();
    }

    [Fact]
    public void EnumerationsAndQualifiers_CalledLikeEverythingInScope_Compile()
    {
        var ontology = Create(
            [Kind("Thing", "things", "A kind.")],
            qualifiers: [.. Words.Select(word => new QualifierSymbol(word, "A qualifier.", ValueKind.Text, default, null))],
            enumerations:
            [
                .. Words.Select(Pascal).Order(StringComparer.Ordinal).Select(word => new EnumerationSymbol(
                    word, "An enumeration.", new([.. Words.Select(value => new EnumerationValueSymbol(value, "A value."))]))),
            ]);

        Errors(SampleSet.Create(ontology, [])).ShouldBeEmpty();
    }

    [Fact]
    public void Kinds_ThatDifferInCaseOnly_HaveFilesOfTheirOwn()
    {
        var set = SampleSet.Create(Create([Kind("ATrain", "aTrains", "A kind."), Kind("Atrain", "atrains", "Another.")]), []);

        Sources(set).Select(source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(Sources(set).Count);
        Errors(set).ShouldBeEmpty();
    }

    [Fact]
    public void Interfaces_OfADiamond_AgreeOnTheirMembers()
    {
        var ontology = Create(
            [
                Kind("Asset", "assets", "An asset.", isAbstract: true, parents: ["Thing"]),
                Kind("Depot", "depots", "A depot.", parents: ["Site"], ancestors: ["Site", "Asset", "Place", "Thing"]),
                Kind("Place", "places", "A place.", isAbstract: true, parents: ["Thing"]),
                Kind("Site", "sites", "A site.", isAbstract: true, parents: ["Asset", "Place"], ancestors: ["Asset", "Place", "Thing"]),
                Kind("Thing", "things", "A thing.", isAbstract: true),
            ],
            [
                Relation("near", ["Asset", "Place"], ["Depot", "Place"], "Near.") with { Inverse = "nearTo" },
                Relation("partOf", ["Thing"], ["Thing"], "Part of.") with { Inverse = "parts" },
            ]);
        const string Use = "class Use { object M(Sample.Railway.ISite s) => (s.Near, s.PartOf, s.NearTo, s.Parts, s.Name); }";

        Errors(SampleSet.Create(ontology, []), Use).ShouldBeEmpty();
    }

    private static string Pascal(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string[] Errors(FactSet set, string code = "") =>
        [.. FactProject.Compile([.. Sources(set).Select(source => source.Text), code]).GetDiagnostics()
            .Where(diagnostic => diagnostic.WarningLevel <= 4 && diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString())];

    private static List<GeneratedSource> Sources(FactSet set) =>
    [
        ImageEmitter.Emit(EmbeddedImage.Write(set, SampleSet.Options).Image!, SampleSet.Options.Namespace),
        .. VocabularyEmitter.Emit(VocabularyModelBuilder.Build(set.Ontology, SampleSet.Options)),
        .. KindModelBuilder.Build(set, SampleSet.Options).Kinds.Select(KindEmitter.Emit),
    ];
}
