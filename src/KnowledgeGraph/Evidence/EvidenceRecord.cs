using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>A passage as stored in the image.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct EvidenceRecord(SourceRow Source, int Offset, int Length, uint Digest, int Flags);
