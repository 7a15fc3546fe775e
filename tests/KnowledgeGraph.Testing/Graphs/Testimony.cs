using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Testing.Railways;

namespace KnowledgeGraph.Testing.Graphs;

/// <summary>
/// The railway with other sources: by number what each retells, and one statement with a passage from each that is cited.
/// </summary>
public static class Testimony
{
    private const string Inference = "st_00000000000000ff";

    public static FactGraph Open(int sources, IEnumerable<(int Source, int Retold)> links, params int[][] cited) =>
        Images.Open(Facts(sources, links, cited, []));

    /// <summary>The same with a conclusion, drawn in each of the given ways from the statements.</summary>
    public static FactGraph OpenWithConclusion(
        int sources, IEnumerable<(int Source, int Retold)> links, int[][] cited, params int[][] premises) =>
        Images.Open(Facts(sources, links, cited, premises));

    public static Statement Statement(FactGraph graph, int number) => Find(graph, Id(number));

    public static Statement Conclusion(FactGraph graph) => Find(graph, Inference);

    public static string[] Ids(IEnumerable<SourceDocument> sources) => [.. sources.Select(source => source.Id)];

    private static FactSet Facts(int sources, IEnumerable<(int Source, int Retold)> links, int[][] cited, int[][] premises)
    {
        var plain = ModelRailway.Facts.Statements[1];
        var retold = links.ToLookup(link => link.Source, link => new DerivationLink(Name(link.Retold), false, null));
        var statements = cited.Select((passages, number) => plain with
        {
            Id = Id(number),
            Predicate = "adjoins",
            Subject = "market",
            Object = new EntityValue("harbour"),
            Evidence = new([.. passages.Select(source => new EvidenceSymbol(Name(source), 0, 1, 0, false))]),
        });
        var conclusions = premises.Length == 0 ? [] : new[]
        {
            plain with
            {
                Id = Inference,
                Derivations = new([.. premises.Select(way => new DerivationSymbol("chain", new([.. way.Select(Id)])))]),
            },
        };
        return ModelRailway.Facts with
        {
            Sources = new([.. Enumerable.Range(0, sources).Select(number => new SourceSymbol
            {
                Id = Name(number),
                Title = Name(number),
                Reliability = 'F',
                MayBeQuoted = false,
                DerivedFrom = new([.. retold[number]]),
            })]),
            Statements = new([.. statements, .. conclusions]),
            Conflicts = default,
        };
    }

    private static Statement Find(FactGraph graph, string id)
    {
        graph.TryFindStatement(id, out var statement).ShouldBeTrue();
        return statement;
    }

    private static string Name(int number) => $"source-{(char)('a' + number)}";

    private static string Id(int number) => $"st_{number:x16}";
}
