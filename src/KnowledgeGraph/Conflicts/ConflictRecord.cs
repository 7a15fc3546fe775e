using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>A resolved disagreement as stored in the image; texts are ids.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ConflictRecord(int Constraint, int Reason);

/// <summary>The membership of a statement in a disagreement; sorted by statement, then conflict.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct StatementConflictRecord(StatementRow Statement, ConflictRow Conflict);
