using System.Runtime.CompilerServices;
using KnowledgeGraph.Api.Questions;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp;

/// <summary>The saved questions that are tools: all of them, some, or none, for clients that take only so many tools.</summary>
public sealed class OfferedQuestions
{
    private const string AllWord = "all";
    private const string NoneWord = "none";

    /// <summary>Null for all.</summary>
    private readonly IReadOnlyList<string>? _names;

    private OfferedQuestions(IReadOnlyList<string>? names) => _names = names;

    /// <summary>All questions that fit the schema.</summary>
    public static OfferedQuestions All { get; } = new(null);

    /// <summary>No question: the tools of the program alone.</summary>
    public static OfferedQuestions None { get; } = new([]);

    /// <summary>The descriptions of the tools, which are long: made once for a graph, and kept as long as it.</summary>
    internal ConditionalWeakTable<FactGraph, Tool[]> Described { get; } = [];

    /// <summary>Reads <c>all</c>, <c>none</c>, or names of questions with commas between them.</summary>
    /// <exception cref="FormatException">There is no name.</exception>
    public static OfferedQuestions Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var names = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return names switch
        {
            [AllWord] => All,
            [NoneWord] => None,
            [] => throw new FormatException($"Give '{AllWord}', '{NoneWord}', or names of questions with commas between them."),
            _ => new OfferedQuestions(names),
        };
    }

    /// <summary>Whether a question is a tool. Linear in the names.</summary>
    public bool Includes(string name) => _names is null || _names.Contains(name, StringComparer.Ordinal);

    /// <summary>The names that no question has.</summary>
    public IReadOnlyList<string> Unknown(QuestionCatalogue questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        return [.. (_names ?? []).Where(name => questions.Find(name) is null)];
    }
}
