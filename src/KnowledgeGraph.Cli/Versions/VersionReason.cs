namespace KnowledgeGraph.Cli.Versions;

/// <summary>Why a part of the version rises.</summary>
/// <param name="Text">A phrase, such as <c>the entity "x" is gone</c>.</param>
internal readonly record struct VersionReason(VersionPart Part, string Text);
