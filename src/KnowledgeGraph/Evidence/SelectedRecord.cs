using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>The row or the value that is cited, as stored in the image: a row number from 1, or 0 and the text of a JSON pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SelectedRecord(EvidenceRow Evidence, int RowNumber, int Pointer) : IOfEvidence;
