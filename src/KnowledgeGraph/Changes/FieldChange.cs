namespace KnowledgeGraph.Changes;

/// <summary>A field that differs. Each item added to a list or removed from it is a change of its own.</summary>
/// <param name="Field">
/// The name in fact files; <c>identifiers.</c> and the scheme for an identifier, the qualifier's own name for a qualifier.
/// </param>
/// <param name="Old">The value in the old graph as text; null if there is none.</param>
/// <param name="New">The value in the new graph as text; null if there is none.</param>
public readonly record struct FieldChange(string Field, string? Old, string? New);
