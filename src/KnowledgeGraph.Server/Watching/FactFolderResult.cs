using KnowledgeGraph.Api.WorkingCopies;

namespace KnowledgeGraph.Server.Watching;

/// <summary>What came of compiling a folder.</summary>
/// <param name="Image">The image; null where there is an error.</param>
/// <param name="Diagnostics">What the compiler has to say, by place.</param>
internal sealed record FactFolderResult(byte[]? Image, IReadOnlyList<FactDiagnostic> Diagnostics);
