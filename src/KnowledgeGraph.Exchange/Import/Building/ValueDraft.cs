using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>A value that is ready, or an entity that has yet to be found by its key.</summary>
/// <param name="Yaml">As it is written; empty for an entity that has yet to be found.</param>
/// <param name="Sets">The sets in which it is looked for.</param>
/// <param name="Key">Its key.</param>
internal sealed record ValueDraft(string Yaml, IReadOnlyList<string> Sets, string Key, DataPlace Place);
