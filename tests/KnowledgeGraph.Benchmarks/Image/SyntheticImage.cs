using System.Globalization;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Testing.Graphs;

namespace KnowledgeGraph.Benchmarks.Image;

/// <summary>Images of stations that follow one another, four relations to a station.</summary>
internal static class SyntheticImage
{
    private const int StatementsPerStation = 4;

    public static byte[] Create(int statements)
    {
        var stations = statements / StatementsPerStation;
        var ontology = new OntologySymbol(
            "Network", "", new(
                [
                    new KindSymbol("Station", "stations", "", false, default, default),
                ]), new([Follows]), default, default, default, default, default);
        var entities = Enumerable.Range(0, stations)
            .Select(station => new EntitySymbol(Id(station), "Station", $"Station {station}", null, default, default));
        var facts = Enumerable.Range(0, statements).Select(number => new StatementSymbol
        {
            Id = "st_" + number.ToString("x16", CultureInfo.InvariantCulture),
            Subject = Id(number / StatementsPerStation),
            Predicate = Follows.Name,

            // Neighbours near and far, the same for every run.
            Object = new EntityValue(Id((int)((number / StatementsPerStation) + (7919L * (number % StatementsPerStation)) + 1) % stations)),
            Time = Compiler.Symbols.ValidTime.Always,
            Modality = Modality.Asserted,
            Credibility = 0,
            Rank = Rank.Normal,
        });
        return ImageWriter.Write(new FactSet(ontology, default, new([.. entities]), new([.. facts]), default)).Image!.Bytes;
    }

    public static string Id(int station) => "s" + station.ToString(CultureInfo.InvariantCulture);

    private static PredicateSymbol Follows { get; } =
        PredicateSymbols.Relation("follows", ["Station"], ["Station"]) with { Temporal = TemporalShape.State };
}
