namespace KnowledgeGraph;

/// <summary>
/// The number of diagnostics that the compiler reported about the set, on the machine that compiled it. There are no errors: a set with an
/// error has no image.
/// </summary>
public readonly record struct DiagnosticCounts(int Information, int Warnings);
