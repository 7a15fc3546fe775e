using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>The facts that code is emitted for.</summary>
/// <param name="IsSound">
/// False where a fact is wrong: the types are emitted all the same, without an image, so that one wrong fact is one error and not one more
/// at each place where code names a type.
/// </param>
public sealed record EmittedFacts(FactSet Set, bool IsSound);
