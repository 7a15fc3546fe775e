using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>An identifier as stored in the image.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct IdentifierRecord(int Scheme, int Value);
