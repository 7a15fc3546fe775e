using System.Collections.Frozen;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Questions;

/// <summary>The questions of a fact set. It keeps nothing of the graph, and outlives it.</summary>
public sealed class QuestionCatalogue
{
    private const int MaxExamples = 10;

    private readonly FrozenDictionary<string, SavedQuestion> _byName;

    private QuestionCatalogue(IReadOnlyList<SavedQuestion> all)
    {
        All = all;
        Examples = ExamplesAmong(all);
        _byName = all.ToFrozenDictionary(question => question.Name, StringComparer.Ordinal);
    }

    /// <summary>The questions, by name.</summary>
    public IReadOnlyList<SavedQuestion> All { get; }

    /// <summary>
    /// The questions to begin with, ten at most: those that the set makes its examples, or else one of each group, as long as there are
    /// any, before the second of each.
    /// </summary>
    public IReadOnlyList<SavedQuestion> Examples { get; }

    /// <summary>Reads all questions of a graph. Linear in their documents.</summary>
    public static QuestionCatalogue Of(FactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new QuestionCatalogue(
            [.. Enumerable.Range(0, graph.Questions.Count).Select(row => SavedQuestion.Of(graph.Question(new QuestionRow(row))))]);
    }

    /// <summary>The question with this name; null if there is none. O(1).</summary>
    public SavedQuestion? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The questions that fit a schema. Linear in their documents.</summary>
    public QuestionCatalogue Fitting(Schema schema) => new([.. All.Where(question => question.Check(schema).IsEmpty)]);

    private static SavedQuestion[] ExamplesAmong(IReadOnlyList<SavedQuestion> all)
    {
        var chosen = all.Where(question => question.Example is not null).OrderBy(question => question.Example).ToArray();
        return chosen.Length > 0
            ? [.. chosen.Take(MaxExamples)]
            : [.. all.GroupBy(question => question.Group, StringComparer.Ordinal)
                .SelectMany(group => group.Select((question, index) => (question, index)))
                .OrderBy(numbered => numbered.index)
                .ThenBy(numbered => numbered.question.Group, StringComparer.Ordinal)
                .Take(MaxExamples)
                .Select(numbered => numbered.question)];
    }
}
