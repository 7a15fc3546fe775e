using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.AspNetCore.Questions;

/// <summary>The questions that a wrong name may have meant.</summary>
internal static class NearQuestions
{
    private const int MaxNames = 3;

    /// <summary>A sentence that asks for them, after a space; empty if there are none. Linear in the names of the questions.</summary>
    public static string Hint(QuestionCatalogue questions, string name)
    {
        if (name.Length == 0)
        {
            return "";
        }

        var near = questions.All.Select(question => question.Name)
            .Where(known => known.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(known, StringComparison.OrdinalIgnoreCase))
            .Take(MaxNames).ToList();
        if (near.Count == 0 && new NameSuggester().Nearest(name, questions.All.Select(question => question.Name)) is { } nearest)
        {
            near.Add(nearest);
        }

        return near.Count > 0 ? $" Did you mean {string.Join(" or ", near.Select(known => $"\"{known}\""))}?" : "";
    }
}
