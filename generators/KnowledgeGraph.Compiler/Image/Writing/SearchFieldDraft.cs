using KnowledgeGraph.Search;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>A searchable text of an entity.</summary>
/// <param name="Words">How many different words it has.</param>
/// <param name="Key">Its words without case and marks, for a name or alias; else null.</param>
internal sealed record SearchFieldDraft(int Entity, SearchField Sort, string Text, ushort Words, string? Key);
