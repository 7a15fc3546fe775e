namespace KnowledgeGraph.Compiler.Values;

/// <summary>The C# type that emitted members have for values of a type.</summary>
/// <param name="Name">The full name, so that nothing in the project can shadow it.</param>
/// <param name="IsClass">Whether it is a reference type.</param>
/// <param name="Accessor">The method of the runtime's <c>FactValue</c> that reads it.</param>
public sealed record CSharpType(string Name, bool IsClass, string Accessor);
