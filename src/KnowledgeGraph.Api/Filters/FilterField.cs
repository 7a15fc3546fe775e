namespace KnowledgeGraph.Api.Filters;

/// <summary>A field of an input type with conditions.</summary>
/// <param name="Name">As clients write it.</param>
/// <param name="Type">The input type of its conditions.</param>
/// <param name="Compile">Makes a test of a value of that type, which is not null.</param>
internal sealed record FilterField(string Name, string Type, string Description, Func<object, FilterScope, RowTest> Compile);
