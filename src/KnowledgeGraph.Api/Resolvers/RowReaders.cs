using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>Reads something of the row that a handle stands for.</summary>
internal delegate T RowReader<out T>(FactGraph graph, in ObjectHandle parent);

/// <summary>Reads a text of the row that a handle stands for, as it lies in the image.</summary>
internal delegate ReadOnlySpan<byte> Utf8Reader(FactGraph graph, in ObjectHandle parent);

/// <summary>Reads an item of a list that belongs to the row that a handle stands for.</summary>
internal delegate T ItemReader<out T>(FactGraph graph, in ObjectHandle parent, int index);

/// <summary>Reads a text of a list that belongs to the row that a handle stands for.</summary>
internal delegate ReadOnlySpan<byte> Utf8ItemReader(FactGraph graph, in ObjectHandle parent, int index);
