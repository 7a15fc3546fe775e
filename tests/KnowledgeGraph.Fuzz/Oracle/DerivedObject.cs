using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>An object that is nothing but its type and the hash that its fields are derived from.</summary>
internal sealed record DerivedObject(string TypeName, uint Hash) : ITypedObject;
