using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// Finds passages that carry unlike claims: explicit statements about more subjects than a passage of so many words would have. A citation
/// that is copied from statement to statement looks like this.
/// </summary>
internal sealed class CrowdedPassages
{
    private const int MaxSubjects = 3;
    private const int WordsOfSubject = 6;
    private const int MaxPlaces = 5;

    private readonly List<(PassageWindow Window, List<BoundStatement> Statements)> _passages = [];
    private readonly Dictionary<(string Source, TokenRange Passage), int> _places = [];

    /// <summary>Remembers a statement with its passages.</summary>
    public void Add(BoundStatement statement, PassageWindow?[] windows)
    {
        // A conclusion cites what it starts from, and a passage may lead to many.
        if (statement.Symbol.IsImplied)
        {
            return;
        }

        foreach (var window in windows)
        {
            if (window is null)
            {
                continue;
            }

            if (!_places.TryGetValue((window.Source.Id, window.Passage), out var place))
            {
                _places.Add((window.Source.Id, window.Passage), place = _passages.Count);
                _passages.Add((window, []));
            }

            _passages[place].Statements.Add(statement);
        }
    }

    /// <summary>Reports them. Linear in the citations.</summary>
    public void Report(FactIndex facts, DiagnosticBag diagnostics)
    {
        foreach (var (window, statements) in _passages)
        {
            var firsts = statements
                .GroupBy(statement => statement.Symbol.Subject, StringComparer.Ordinal)
                .Select(group => group.First())
                .ToArray();
            var words = window.Passage.End - window.Passage.First;
            if (firsts.Length > MaxSubjects && firsts.Length * WordsOfSubject > words && !IsExcused(statements, facts))
            {
                diagnostics.Report(
                    DiagnosticCatalogue.PassageCrowded, firsts[0].Location,
                    [.. firsts.Skip(1).Take(MaxPlaces).Select(statement => statement.Location)],
                    CountPhrase.Of(words, "word"), window.Source.Id, CountPhrase.Of(firsts.Length, "subject"));
            }
        }
    }

    private static bool IsExcused(List<BoundStatement> statements, FactIndex facts)
    {
        var isExcused = false;
        foreach (var statement in statements)
        {
            isExcused |= FitExcuses.Excuse(statement, Constraint.PassageFit, facts);
        }

        return isExcused;
    }
}
