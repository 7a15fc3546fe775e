using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Generators.Tests.Samples;

/// <summary>Fact sets over <see cref="SampleOntology.Railway"/>.</summary>
internal static class SampleSet
{
    public static GeneratorOptions Options { get; } = new("Sample.Railway", GeneratorOptions.DefaultAccessorLimit, default);

    public static FactSet Railway { get; } = Create(
        SampleOntology.Railway,
        [
            Entity("Company", "northern-rail", "Northern Rail", "Runs <most> trains."),
            Entity("Line", "1-a", "Line 1 A"),
            Entity("Line", "coast-line", "Coast Line"),
            Entity("Station", "a-1", "Platform A 1"),
            Entity("Station", "a1", "Platform A1"),
            Entity("Station", "harbour", "Harbour"),
        ]);

    public static FactSet Create(OntologySymbol ontology, EntitySymbol[] entities, StatementSymbol[]? statements = null) =>
        new(ontology, default, new(entities), new(statements ?? []), default);

    public static EntitySymbol Entity(string kind, string id, string name, string? description = null) =>
        new(id, kind, name, description, default, default);
}
