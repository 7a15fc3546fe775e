using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>A name in a language as stored in the image.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct LocalNameRecord(int Language, int Name);
