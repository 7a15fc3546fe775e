using System.Text.Json;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.AspNetCore.Questions;

/// <summary>The saved questions that are shown as examples: not those about an id that the facts do not have, or not any more.</summary>
internal static class ExampleQuestions
{
    /// <summary>Asks each of them.</summary>
    /// <param name="cancellationToken">Those that are not answered by then have no answer.</param>
    /// <returns>Each with its response, null where there is none; the caller disposes of it.</returns>
    public static IEnumerable<(SavedQuestion Question, GraphQLResult? Result)> Ask(ServedFactSet set, CancellationToken cancellationToken)
    {
        foreach (var question in set.Questions.Catalogue.Examples)
        {
            var request = new GraphQLRequest { Document = question.Document, QueriesOnly = true };
            var result = set.Engine.Execute(in request, set.Schema.Root, cancellationToken);
            if (result.Outcome != GraphQLOutcome.Executed)
            {
                result.Dispose();
                yield return (question, null);
            }
            else if (HasHints(result.Body))
            {
                result.Dispose();
            }
            else
            {
                yield return (question, result);
            }
        }
    }

    /// <summary>The examples alone.</summary>
    /// <inheritdoc cref="Ask"/>
    public static IReadOnlyList<SavedQuestion> Choose(ServedFactSet set, CancellationToken cancellationToken)
    {
        var chosen = new List<SavedQuestion>();
        foreach (var (question, result) in Ask(set, cancellationToken))
        {
            result?.Dispose();
            chosen.Add(question);
        }

        return chosen;
    }

    /// <summary>Whether an id was looked up in vain.</summary>
    private static bool HasHints(ReadOnlyMemory<byte> response)
    {
        using var json = JsonDocument.Parse(response);
        return json.RootElement.TryGetProperty("extensions"u8, out var extensions) && extensions.TryGetProperty("hints"u8, out _);
    }
}
