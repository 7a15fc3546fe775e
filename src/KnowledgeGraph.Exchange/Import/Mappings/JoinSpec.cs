using KnowledgeGraph.Exchange.Import.Reading;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>Records of another input, found by a key.</summary>
internal sealed record JoinSpec(string Input, IReadOnlyList<RecordPath> Records, Template Key, Template On);
