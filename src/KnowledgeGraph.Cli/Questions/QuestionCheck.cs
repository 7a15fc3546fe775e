using System.Text;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Questions;

/// <summary>Asks the saved questions of a set, and compares each answer with the file beside the question.</summary>
internal sealed class QuestionCheck
{
    private readonly FactSetFiles _files;
    private readonly GraphQLEngine _engine;
    private readonly FactSetRoot _root;
    private readonly Dictionary<string, SourceText> _answers;

    private QuestionCheck(FactSetFiles files, FactGraph graph)
    {
        _files = files;
        _engine = new GraphQLEngine(GraphSchema.Create(graph), OperationLimits.OfServer);
        _root = new FactSetRoot(graph);
        _answers = files.Answers.ToDictionary(text => Stem(text.Path), StringComparer.Ordinal);
    }

    /// <summary>Asks every question. Linear in the work that the questions are.</summary>
    /// <param name="files">The set.</param>
    /// <param name="facts">What it says; without an error.</param>
    /// <returns>The findings by path, and the answers of the questions that fit the schema.</returns>
    public static (IReadOnlyList<Diagnostic> Findings, IReadOnlyList<QuestionAnswer> Answers) Run(FactSetFiles files, FactSet facts)
    {
        if (files.Questions.Count == 0 && files.Answers.Count == 0)
        {
            return ([], []);
        }

        // A set too large for an image has errors of its own, which other commands show.
        if (ImageWriter.Write(facts).Image is not { } image)
        {
            return ([], []);
        }

        using var graph = FactGraph.Open(image.Bytes);
        return new QuestionCheck(files, graph).Run();
    }

    private (IReadOnlyList<Diagnostic> Findings, IReadOnlyList<QuestionAnswer> Answers) Run()
    {
        var findings = new List<Diagnostic>();
        var answers = new List<QuestionAnswer>();
        foreach (var text in _files.Questions)
        {
            var name = Path.GetFileName(Stem(text.Path));
            if (!_root.Graph.TryFindQuestion(name, out var question))
            {
                continue;
            }

            var saved = SavedQuestion.Of(question);
            var errors = saved.Check(_engine.Schema);
            findings.AddRange(errors.Select(error => OperationFinding.Of(
                DiagnosticCatalogue.QuestionDoesNotFit, text, GraphQLPlace.Of(error, text), error.Message)));
            if (errors.IsEmpty)
            {
                findings.AddRange(ReservedNames(saved, text));
                findings.AddRange(OutdatedParts.Find(saved.Document, text, _engine.Schema, _root.Graph));
            }

            if (errors.IsEmpty && !saved.Variables.Any(variable => variable.IsRequired))
            {
                var expected = _answers.GetValueOrDefault(Stem(text.Path));
                var actual = Ask(saved);
                var finding = expected is null ? null : Compare(expected, actual);
                var expectation = expected is null ? AnswerExpectation.None : finding is null ? AnswerExpectation.Met : AnswerExpectation.Missed;
                answers.Add(new QuestionAnswer(Stem(text.Path) + FactSetPaths.AnswerExtension, actual, expectation));
                findings.AddRange(finding is null ? [] : [finding]);
            }
        }

        findings.AddRange(Orphans());
        return (findings, answers);
    }

    private static IEnumerable<Diagnostic> ReservedNames(SavedQuestion question, SourceText text) =>
        from variable in question.Variables
        let use = ReservedVariables.UseOf(variable.Name)
        where use is not null
        select OperationFinding.Of(
            DiagnosticCatalogue.ReservedVariable, text, GraphQLPlace.Of(variable.Location, text), variable.Name, use);

    private ReadOnlyMemory<byte> Ask(SavedQuestion question)
    {
        var request = new GraphQLRequest { Document = question.Document, QueriesOnly = true };
        using var result = _engine.Execute(in request, _root);
        return result.Body.ToArray();
    }

    private static Diagnostic? Compare(SourceText expected, ReadOnlyMemory<byte> actual)
    {
        var difference = JsonDifference.Find(Encoding.UTF8.GetBytes(expected.Text), actual.Span);
        return difference switch
        {
            null => null,
            { Fault: { } fault } => OperationFinding.Of(DiagnosticCatalogue.AnswerUnreadable, expected, SpanOf(expected, difference), fault),
            _ => OperationFinding.Of(
                DiagnosticCatalogue.AnswerChanged, expected, SpanOf(expected, difference), $": {difference.Actual} in place of {difference.Expected}"),
        };
    }

    private IEnumerable<Diagnostic> Orphans()
    {
        var questions = _files.Questions.Select(text => Stem(text.Path)).ToHashSet(StringComparer.Ordinal);
        return _files.Answers.Where(text => !questions.Contains(Stem(text.Path))).Select(text => OperationFinding.Of(
            DiagnosticCatalogue.AnswerWithoutQuestion,
            text,
            new TextSpan(0, 0),
            Path.GetFileName(Stem(text.Path)) + FactSetPaths.QuestionExtension));
    }

    private static TextSpan SpanOf(SourceText text, JsonDifference difference)
    {
        var start = Encoding.UTF8.GetCharCount(Encoding.UTF8.GetBytes(text.Text).AsSpan(0, difference.Start));
        return new TextSpan(start, difference.Length);
    }

    private static string Stem(string path) => path[..path.LastIndexOf('.')];
}
