using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>Reads a value of the row of a handle.</summary>
internal delegate T RowReader<out T>(FactGraph graph, in ObjectHandle parent);

/// <summary>Reads a text of the row of a handle, as stored in the image.</summary>
internal delegate ReadOnlySpan<byte> Utf8Reader(FactGraph graph, in ObjectHandle parent);

/// <summary>Reads an item of a list of the row of a handle.</summary>
internal delegate T ItemReader<out T>(FactGraph graph, in ObjectHandle parent, int index);

/// <summary>Reads a text of a list of the row of a handle.</summary>
internal delegate ReadOnlySpan<byte> Utf8ItemReader(FactGraph graph, in ObjectHandle parent, int index);
