using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>A schema that both engines are given as the same text.</summary>
public sealed class OracleSchema(string name, string sdl)
{
    /// <summary>The schema of the shipped fact set.</summary>
    public static OracleSchema Shipped { get; } = Read("shipped", "schema.graphql");

    /// <summary>A schema with everything that the type system offers.</summary>
    public static OracleSchema Coverage { get; } = Read("coverage", "tests", "KnowledgeGraph.Fuzz", "Oracle", "coverage.graphql");

    /// <summary>All schemas.</summary>
    public static IReadOnlyList<OracleSchema> All { get; } = [Coverage, Shipped];

    public string Name { get; } = name;

    public string Sdl { get; } = sdl;

    /// <summary>The schema for the engine, with derived values.</summary>
    public Schema Schema { get; } = DerivedResolver.BuildSchema(sdl);

    private static OracleSchema Read(string name, params string[] path) => new(name, File.ReadAllText(RepositoryFolder.Combine(path)));
}
