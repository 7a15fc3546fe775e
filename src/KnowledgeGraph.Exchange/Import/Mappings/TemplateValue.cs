using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>A value that a template yields.</summary>
/// <param name="Node">The first value of the data in it; null if it is a literal.</param>
internal readonly record struct TemplateValue(string Text, DataNode? Node);
