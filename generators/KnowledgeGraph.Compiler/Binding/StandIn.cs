using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Words that stand for an entity in the passages of one statement: "the minister", "it".</summary>
/// <param name="Location">The words.</param>
internal sealed record StandIn(string Entity, string Words, SyntaxLocation Location);
