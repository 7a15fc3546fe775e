using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.Documents;

/// <summary>A fragment that can be spread.</summary>
/// <param name="Tokens">The whole definition.</param>
internal sealed record FragmentDraft(string Name, CompositeType Type, IReadOnlyList<string> Tokens);
