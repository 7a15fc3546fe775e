namespace KnowledgeGraph.Generators.Model;

/// <summary>The C# type of a member and the function that makes it.</summary>
/// <param name="Name">Fully qualified, beginning with <c>global::</c>.</param>
/// <param name="Reader">A function from the graph's own entity or value to the type, as an expression.</param>
public sealed record TypeReference(string Name, string Reader);
