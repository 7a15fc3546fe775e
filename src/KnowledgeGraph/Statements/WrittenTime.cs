using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>The dates of a statement as written: ids of texts, 0 for none.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct WrittenTime(int Since, int Until, int On);
