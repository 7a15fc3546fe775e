using System.Text;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>Changes of single values in the files of a set: everything around them stays as it is.</summary>
internal sealed class FileEdits
{
    private readonly Dictionary<string, (SourceText File, List<(TextSpan Span, string Text)> Edits)> _edits = new(StringComparer.Ordinal);

    /// <summary>Gives a scalar another value; quotes stay.</summary>
    public void Replace(SourceText file, ScalarSyntax scalar, string value)
    {
        var written = file.Text.Substring(scalar.Span.Start, scalar.Span.Length);
        Replace(file, scalar.Span, written.Replace(scalar.Value, value, StringComparison.Ordinal));
    }

    /// <summary>Puts another text in the place of one. Places do not overlap.</summary>
    public void Replace(SourceText file, TextSpan span, string text)
    {
        if (!_edits.TryGetValue(file.Path, out var edits))
        {
            _edits.Add(file.Path, edits = (file, []));
        }

        edits.Edits.Add((span, text));
    }

    /// <summary>The files that change, with their new texts.</summary>
    public IReadOnlyList<SourceText> Apply() => [.. _edits.Values.Select(changed => Apply(changed.File, changed.Edits))];

    private static SourceText Apply(SourceText file, IEnumerable<(TextSpan Span, string Text)> edits)
    {
        var text = new StringBuilder(file.Text);
        foreach (var (span, replacement) in edits.OrderByDescending(edit => edit.Span.Start))
        {
            text.Remove(span.Start, span.Length).Insert(span.Start, replacement);
        }

        return new SourceText(file.Path, text.ToString());
    }
}
