using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>A qualifier's value as stored in the image.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct QualifierEntry(ushort Qualifier, ValueKind ValueKind, byte Reserved, int Value);
