using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>A settled disagreement as it lies in the image; texts are ids.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ConflictRecord(int Constraint, int Reason);

/// <summary>That a statement is part of a disagreement; sorted by statement, then conflict.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct StatementConflictRecord(StatementRow Statement, ConflictRow Conflict);
