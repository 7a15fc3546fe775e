using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Filters;

/// <summary>A field of the filter of a kind.</summary>
/// <param name="Name">As clients write it.</param>
/// <param name="Type">The input type with the operators.</param>
/// <param name="Compile">Makes a test of the operators.</param>
internal sealed record FilterField(
    string Name, string Type, string Description, Func<InputObject, FactGraph, FilterBudget, RowTest> Compile);
