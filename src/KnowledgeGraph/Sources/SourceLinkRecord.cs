using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>A dependence of one source on another, as stored in the image.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SourceLinkRecord(SourceRow Source, int Flags, int Note);
