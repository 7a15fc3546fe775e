using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Tests;

/// <summary>The tramway, an ontology of its own that uses every word of the language: what the format offers compiles together.</summary>
public sealed class LanguageTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Tramway");

    private static readonly SyntaxTree[] Trees =
    [
        .. Directory.EnumerateFiles(Folder, "*.yaml").Select(path => SyntaxTree.Parse(new SourceText(Path.GetFileName(path), File.ReadAllText(path)))),
    ];

    private static readonly Lazy<HashSet<string>> Words = new(() => [.. Trees.SelectMany(tree => WordsOf(tree.Root!))]);

    private static readonly Lazy<FactCompilation> Compilation = new(() => FactCompiler.Compile(
        Trees,
        Directory.EnumerateFiles(Path.Combine(Folder, "documents")).Select(path => new SourceDocumentText(Path.GetFileName(path), File.ReadAllText(path))),
        CompilationOptions.Default));

    public static TheoryData<string, string> Language => new()
    {
        { "sections", "name description kinds enumerations units identifiers qualifiers properties predicates rules entities statements sources" },
        { "kinds", "abstract extends plural begins ends requires" },
        { "types", "text languageText integer decimal boolean date url quantity Condition" },
        { "identifiers", "standard format domain wikidata iso3166Alpha2 iso3166Alpha3 iso4217 lei" },
        { "units", "symbol dimension" },
        { "predicates", "domain range inverse inverseDescription cardinality inverseCardinality temporal evidence qualifiers identifiedBy symmetric transitive acyclic subPredicateOf chain conflictsWith" },
        { "predicate values", "one many state event timeless required optional" },
        { "qualifiers of a predicate", "allowed required" },
        { "constraints", "distinctValues contemporary oneOf format requiresStatement" },
        { "rules", "when then" },
        { "entities", "kind aliases exceptions" },
        { "statements", "subject since until on modality attributedTo credibility likelihood rank reason note" },
        { "modalities", "reported planned proposed forecast hypothetical negated" },
        { "ranks", "preferred deprecated" },
        { "exceptions", "constraint distinct-values format one-of contemporary item-requires-statement time-order" },
        { "quantities", "amount upTo unit per comparator about atLeast week" },
        { "quotations", "source exact prefix suffix" },
        { "sources", "title publisher authors published language url licence reliability file sha256 mayBeQuoted entity derivedFrom inferred" },
    };

    [Theory]
    [MemberData(nameof(Language))]
    public void Language_EachWord_IsUsed(string part, string words) =>
        words.Split(' ').Where(word => !Words.Value.Contains(word)).ShouldBeEmpty($"of the {part}");

    [Fact]
    public void Tramway_WithItsDocuments_CompilesWithoutDiagnostics() =>
        Compilation.Value.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();

    [Fact]
    public void Tramway_Rules_DrawWhatFollows() => Set.Statements.Where(statement => statement.IsInferred)
        .Select(statement => $"{statement.Subject} {statement.Predicate} {((EntityValue)statement.Object).Id}: {string.Join(", ", statement.Derivations.Select(derivation => derivation.Rule))}")
        .ShouldBe(
        [
            "ada-brook worksFor sandwick-tramway: sub-predicate, colleagues",
            "ben-field worksFor sandwick-tramway: colleagues",
            "sandwick-depot before sandwick-quay: transitive",
            "tram-101 passes sandwick-market: chain",
            "tram-101 passes sandwick-quay: terminus, chain, chain",
        ],
        ignoreOrder: true);

    [Fact]
    public void Tramway_Contradictions_AreKeptAsConflicts() =>
        Set.Conflicts.Select(conflict => conflict.Constraint).Order(StringComparer.Ordinal).ShouldBe(["conflicts-with", "single-value"]);

    [Fact]
    public void Tramway_AsAnImage_IsWritten() => ImageWriter.Write(Set).Image.ShouldNotBeNull();

    private static FactSet Set => Compilation.Value.FactSet.ShouldNotBeNull();

    private static IEnumerable<string> WordsOf(SyntaxNode node) => node switch
    {
        MappingSyntax mapping => mapping.Entries.SelectMany(entry => WordsOf(entry.Value).Prepend(entry.Name)),
        SequenceSyntax sequence => sequence.Items.SelectMany(WordsOf),
        ScalarSyntax scalar => [scalar.Value],
        _ => [],
    };
}
