using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Linking;

/// <summary>Puts the saved questions of images together by their names.</summary>
internal static class QuestionLinker
{
    public static EquatableArray<QuestionSymbol> Link(IReadOnlyList<LinkedImage> images, LinkPlaces places, DiagnosticBag diagnostics)
    {
        var linked = new SortedDictionary<string, (QuestionSymbol Question, ulong Images)>(StringComparer.Ordinal);
        for (var number = 0; number < images.Count; number++)
        {
            var image = 1UL << number;
            foreach (var question in images[number].Facts.Questions)
            {
                if (!linked.TryGetValue(question.Name, out var known))
                {
                    linked.Add(question.Name, (question, image));
                }
                else if (known.Question.Equals(question))
                {
                    linked[question.Name] = (question, known.Images | image);
                }
                else
                {
                    var item = "question " + question.Name;
                    diagnostics.Report(
                        DiagnosticCatalogue.QuestionNameTaken, places.Locate(image, item), places.Locate(known.Images, item),
                        question.Name);
                }
            }
        }

        return linked.Values.Select(entry => entry.Question).ToEquatableArray();
    }
}
