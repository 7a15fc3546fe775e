using System.Globalization;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Testing.Railways;

namespace KnowledgeGraph.Testing.Graphs;

/// <summary>Graphs of stations with given names, and nothing between them.</summary>
public static class NamedEntities
{
    /// <summary>Stations with these names; their ids are <c>s0</c>, <c>s1</c>, ….</summary>
    public static FactGraph Open(params string[] names) => Open([.. names.Select((name, index) => Station(index, name))]);

    public static FactGraph Open(params EntitySymbol[] entities) =>
        Images.Open(new FactSet(ModelRailwayOntology.Ontology, default, new(entities), default, default));

    public static EntitySymbol Station(int index, string name, string? description = null, params string[] aliases) =>
        new("s" + index.ToString(CultureInfo.InvariantCulture), "Station", name, description, new(aliases), default);
}
