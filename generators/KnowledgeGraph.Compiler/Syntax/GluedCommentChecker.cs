using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>Finds text that was meant to be a value and is a comment: <c>note: issue #12: what it is about</c>.</summary>
internal static class GluedCommentChecker
{
    public static void Check(ScalarSyntax scalar, SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var start = scalar.Span.End;
        if (scalar.Style != ScalarSyntaxStyle.Plain || scalar.Span.Length == 0)
        {
            return;
        }

        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        // A comment that is one has a space after its sign, as those of the formatter have, or is a line of such signs.
        if (start == scalar.Span.End || start + 1 >= text.Length || text[start] != '#'
            || !(char.IsLetterOrDigit(text[start + 1]) || text[start + 1] is '"' or '\'' or '(' or '['))
        {
            return;
        }

        var line = source.GetLineSpan(source.GetPosition(start).Line);
        var span = TextSpan.FromBounds(start, line.End);
        diagnostics.Report(
            DiagnosticCatalogue.GluedComment, new SyntaxLocation(source, span), text.Substring(start, Math.Min(span.Length, 40)).TrimEnd());
    }
}
