using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>The words of a passage as they lie in the image; texts are ids, 0 where there is none.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct QuoteRecord(EvidenceRow Evidence, int Exact, int Prefix, int Suffix);
