using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>The words of a passage as stored in the image; texts are ids, 0 for none.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct QuoteRecord(EvidenceRow Evidence, int Exact, int Prefix, int Suffix) : IOfEvidence;
