using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>A review as stored in the image.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ReviewRecord(int By, int Day, uint Digest, int Flags);
