using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes the settled disagreements, and for each statement the ones that it is part of.</summary>
internal static class ConflictSections
{
    public static void Write(ImageModel model, ImageSections sections, StringTable strings)
    {
        var byStatement = new List<(int Statement, int Conflict)>();
        sections[SectionId.ConflictStarts].AddInt32(0);
        for (var row = 0; row < model.Conflicts.Length; row++)
        {
            var conflict = model.Conflicts[row];
            sections[SectionId.Conflicts].AddInt32(strings.Id(conflict.Symbol.Constraint));
            sections[SectionId.Conflicts].AddInt32(strings.Id(conflict.Symbol.Reason));
            foreach (var statement in conflict.Statements)
            {
                sections[SectionId.ConflictStatements].AddInt32(statement);
                byStatement.Add((statement, row));
            }

            sections[SectionId.ConflictStarts].AddInt32(sections.Count(SectionId.ConflictStatements));
        }

        byStatement.Sort();
        foreach (var (statement, conflict) in byStatement)
        {
            sections[SectionId.StatementConflicts].AddInt32(statement);
            sections[SectionId.StatementConflicts].AddInt32(conflict);
        }
    }
}
