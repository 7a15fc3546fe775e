using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>How one source depends on another, as it lies in the image.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SourceLinkRecord(SourceRow Source, int Flags, int Note);
