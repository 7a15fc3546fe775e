using System.Globalization;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Testing.Railways;

namespace KnowledgeGraph.Testing.Graphs;

/// <summary>Stations of a hub-and-spoke network: hubs in a row, each with the same number of halts that lead nowhere.</summary>
public static class Ladder
{
    /// <summary>A graph in which the way from one end to the other is unique and surrounded by dead ends.</summary>
    public static FactGraph Open(int hubs, int haltsPerHub)
    {
        var entities = new List<EntitySymbol>();
        var statements = new List<StatementSymbol>();
        for (var hub = 0; hub < hubs; hub++)
        {
            entities.Add(Station(Hub(hub)));
            if (hub > 0)
            {
                statements.Add(Follows(Hub(hub - 1), Hub(hub), statements.Count));
            }

            for (var halt = 0; halt < haltsPerHub; halt++)
            {
                var name = $"{Hub(hub)}-halt-{halt}";
                entities.Add(Station(name));
                statements.Add(Follows(Hub(hub), name, statements.Count));
            }
        }

        return Open(entities, statements);
    }

    /// <summary>A graph in which a number of halts lies between each hub and the next.</summary>
    public static FactGraph OpenStages(int stages, int halts)
    {
        var entities = new List<EntitySymbol> { Station(Hub(0)) };
        var statements = new List<StatementSymbol>();
        for (var stage = 0; stage < stages; stage++)
        {
            entities.Add(Station(Hub(stage + 1)));
            for (var halt = 0; halt < halts; halt++)
            {
                var name = $"{Hub(stage)}-halt-{halt}";
                entities.Add(Station(name));
                statements.Add(Follows(Hub(stage), name, statements.Count));
                statements.Add(Follows(name, Hub(stage + 1), statements.Count));
            }
        }

        return Open(entities, statements);
    }

    private static FactGraph Open(List<EntitySymbol> entities, List<StatementSymbol> statements)
    {
        var ontology = ModelRailwayOntology.Ontology with
        {
            Predicates = new([.. ModelRailwayOntology.Ontology.Predicates.Select(Directed)]),
        };
        return Images.Open(new FactSet(ontology, default, new([.. entities]), new([.. statements]), default));
    }

    public static string Hub(int number) => "hub-" + number.ToString("d4", CultureInfo.InvariantCulture);

    private static PredicateSymbol Directed(PredicateSymbol predicate) => predicate with { IsSymmetric = false };

    private static EntitySymbol Station(string id) => new(id, "Station", id, null, default, default);

    private static StatementSymbol Follows(string from, string to, int number) => ModelRailway.Facts.Statements[1] with
    {
        Id = "st_" + number.ToString("x16", CultureInfo.InvariantCulture),
        Subject = from,
        Predicate = "adjoins",
        Object = new EntityValue(to),
    };
}
