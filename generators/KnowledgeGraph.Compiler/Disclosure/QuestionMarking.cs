using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Disclosure;

/// <summary>The markings of saved questions, which are lines of their comments: <c># marking: TLP:AMBER</c>.</summary>
internal static class QuestionMarking
{
    /// <summary>Reports the markings that the set does not have.</summary>
    public static void Check(IEnumerable<SourceText> questions, MarkingLattice lattice, DiagnosticBag diagnostics, NameSuggester suggester)
    {
        foreach (var question in questions)
        {
            if (QuestionComment.ReadMarking(question.Text) is { } name && lattice.Find(name) is null)
            {
                MarkingBinder.Report(name, new SyntaxLocation(question, new TextSpan(0, 0)), lattice, diagnostics, suggester);
            }
        }
    }

    /// <summary>Whether a question is released at a level.</summary>
    public static bool IsAtMost(SourceText question, MarkingLattice lattice, int level) =>
        lattice.IsAtMost(lattice.PlaceOf(QuestionComment.ReadMarking(question.Text)), level);
}
