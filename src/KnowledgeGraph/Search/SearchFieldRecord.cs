using System.Runtime.InteropServices;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Search;

/// <summary>A searchable text as stored in the image.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SearchFieldRecord(EntityRow Entity, int Text, SearchField Field, byte Flags, ushort Words)
{
    /// <summary>Whether another entity has the same name or alias, ignoring case and diacritics.</summary>
    public bool IsShared => (Flags & SearchFieldBits.Shared) != 0;
}
