namespace KnowledgeGraph.Changes;

/// <summary>One field that differs. A member of a list that came or went is a change of its own.</summary>
/// <param name="Field">
/// As fact files spell it; <c>identifiers.</c> and the scheme for an identifier, the qualifier's own name for a qualifier.
/// </param>
/// <param name="Old">As text; null where the old graph has nothing there.</param>
/// <param name="New">As text; null where the new graph has nothing there.</param>
public readonly record struct FieldChange(string Field, string? Old, string? New);
