using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Questions;

/// <summary>
/// Reads the saved questions of a set. Whether a document fits the schema is not decided here: the compiler knows no GraphQL, and
/// <c>kg check</c> asks the engine.
/// </summary>
internal static class QuestionReader
{
    /// <summary>The longest document that a GraphQL server accepts; longer questions could never be asked.</summary>
    private const int MaxLength = 100_000;

    /// <summary>The questions that can be used, by name. Linear in the length of the files, except for sorting.</summary>
    public static EquatableArray<QuestionSymbol> Read(IEnumerable<SourceText> files, DiagnosticBag diagnostics)
    {
        var byName = new SortedDictionary<string, (SourceText Text, QuestionSymbol Question)>(StringComparer.Ordinal);
        foreach (var text in files.OrderBy(text => text.Path, StringComparer.Ordinal))
        {
            if (Read(text, diagnostics) is not { } question)
            {
                continue;
            }

            if (byName.TryGetValue(question.Name, out var first))
            {
                diagnostics.Report(DiagnosticCatalogue.QuestionNameTaken, Start(text), Start(first.Text), question.Name);
            }
            else
            {
                byName.Add(question.Name, (text, question));
            }
        }

        return byName.Values.Select(entry => entry.Question).ToEquatableArray();
    }

    private static QuestionSymbol? Read(SourceText text, DiagnosticBag diagnostics)
    {
        var path = text.Path.Substring(FactSetPaths.QuestionsFolder.Length + 1);
        var slash = path.LastIndexOf('/');
        var name = path.Substring(slash + 1, path.Length - slash - 1 - FactSetPaths.QuestionExtension.Length);
        if (!NameRules.IsId(name))
        {
            diagnostics.Report(DiagnosticCatalogue.MalformedQuestionName, Start(text), name);
            return null;
        }

        if (text.Text.Length > MaxLength)
        {
            diagnostics.Report(DiagnosticCatalogue.QuestionTooLong, Start(text), name);
            return null;
        }

        var document = WithLineFeeds(text.Text);
        if (!QuestionComment.TryRead(document, out _, out _))
        {
            diagnostics.Report(DiagnosticCatalogue.QuestionWithoutTitle, Start(text), name);
            return null;
        }

        return new QuestionSymbol(name, slash < 0 ? "" : path.Substring(0, slash), document);
    }

    private static SyntaxLocation Start(SourceText text) => new(text, new TextSpan(0, 0));

    // The same questions give the same image, however version control writes line ends on a machine.
    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n').Trim() + "\n";
}
