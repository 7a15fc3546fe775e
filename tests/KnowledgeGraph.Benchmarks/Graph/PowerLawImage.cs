using System.Globalization;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Testing.Graphs;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>A <see cref="PowerLawGraph"/> as an image: a statement with a day and a passage of evidence for each edge.</summary>
internal static class PowerLawImage
{
    private const int Sources = 100;

    public static byte[] Create(PowerLawGraph graph)
    {
        var entities = graph.Names.Select(
            (name, node) => new EntitySymbol(Id(node), Title(PowerLawGraph.KindNames[graph.Kinds[node]]), name, null, default, default));
        var result = ImageWriter.Write(new FactSet(
            Ontology(),
            new(
                [
                    .. Enumerable.Range(0, Sources)
                        .Select(
                            number =>
                                new SourceSymbol { Id = SourceId(number), Title = $"Report {number}", Reliability = 'B', MayBeQuoted = false }),
                ]),
            new([.. entities]),
            new([.. graph.Edges.Select(Statement)]),
            default));
        return result.Image?.Bytes ?? throw new InvalidOperationException(result.Errors[0].ToString());
    }

    public static string Id(int node) => "n" + node.ToString(CultureInfo.InvariantCulture);

    public static string PredicateName(int kind)
    {
        var words = PowerLawGraph.EdgeNames[kind].Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(Title));
    }

    private static StatementSymbol Statement(PowerLawGraph.Edge edge, int number) => new()
    {
        Id = "st_" + number.ToString("x16", CultureInfo.InvariantCulture),
        Subject = Id(edge.From),
        Predicate = PredicateName(edge.Kind),
        Object = new EntityValue(Id(edge.To)),
        Time = new(null, null, null, Day.From(edge.Since), Day.From(edge.Since), Day.Latest, Day.Latest),
        Modality = Modality.Asserted,
        Credibility = 1 + number % 6,
        Rank = Rank.Normal,
        Evidence = new([new EvidenceSymbol(SourceId(number % Sources), number, 100, (uint)number, IsVerified: true)]),
    };

    private static OntologySymbol Ontology() => new(
        "PowerLaw",
        "",
        new(
            [
                .. PowerLawGraph.KindNames.Select(Title)
                    .Order(StringComparer.Ordinal)
                    .Select(kind => new KindSymbol(kind, kind.ToLowerInvariant() + "s", "", false, default, default)),
            ]),
        new([.. Enumerable.Range(0, PowerLawGraph.EdgeNames.Length).Select(PredicateName).Order(StringComparer.Ordinal).Select(Predicate)]),
        default,
        default,
        default,
        default,
        default);

    private static PredicateSymbol Predicate(string name)
    {
        string[] kinds = [.. PowerLawGraph.KindNames.Select(Title).Order(StringComparer.Ordinal)];
        return PredicateSymbols.Relation(name, kinds, kinds) with
        {
            Temporal = TemporalShape.State,
            Evidence = EvidencePolicy.Required,
        };
    }

    private static string SourceId(int number) => "report-" + number.ToString(CultureInfo.InvariantCulture);

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
