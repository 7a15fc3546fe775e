using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>A former id as stored in the image.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct FormerIdRecord(EntityRow Entity, int Id);
