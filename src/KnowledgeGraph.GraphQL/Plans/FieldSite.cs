using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>
/// The places of a document that are merged into one field of the response, and whatever follows from them alone. The plans of the field
/// for several object types share it.
/// </summary>
/// <param name="Node">The first place, whose arguments are those of all.</param>
/// <param name="Offsets">Where the places start, as byte offsets.</param>
/// <param name="Variables">The variables that the arguments depend on, each once.</param>
/// <param name="Key">The bytes that precede the value in the response.</param>
internal sealed record FieldSite(FieldNode Node, ImmutableArray<int> Offsets, ImmutableArray<string> Variables, EncodedKey Key);
