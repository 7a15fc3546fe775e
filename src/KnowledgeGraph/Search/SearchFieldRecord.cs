using System.Runtime.InteropServices;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Search;

/// <summary>A searchable text as it lies in the image.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SearchFieldRecord(EntityRow Entity, int Text, SearchField Field, byte Flags, ushort Words)
{
    /// <summary>Another entity bears this name or alias too, but for case and marks.</summary>
    public bool IsShared => (Flags & SearchFieldBits.Shared) != 0;
}
