using System.Text;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Reanchoring;

/// <summary>Changes of single values in the files of a set: everything around them stays as it is.</summary>
internal sealed class FileEdits(DirectoryInfo folder)
{
    private readonly Dictionary<string, (SourceText File, List<(TextSpan Span, string Text)> Edits)> _edits = new(StringComparer.Ordinal);

    /// <summary>Notes that a scalar is to say something else; quotes stay.</summary>
    public void Replace(SourceText file, ScalarSyntax scalar, string value)
    {
        var written = file.Text.Substring(scalar.Span.Start, scalar.Span.Length);
        if (!_edits.TryGetValue(file.Path, out var edits))
        {
            _edits.Add(file.Path, edits = (file, []));
        }

        edits.Edits.Add((scalar.Span, written.Replace(scalar.Value, value, StringComparison.Ordinal)));
    }

    /// <summary>Writes the files.</summary>
    public void Save()
    {
        foreach (var (path, (file, edits)) in _edits)
        {
            var text = new StringBuilder(file.Text);
            foreach (var (span, replacement) in edits.OrderByDescending(edit => edit.Span.Start))
            {
                text.Remove(span.Start, span.Length).Insert(span.Start, replacement);
            }

            ReplacedFile.Write(new FileInfo(Path.Combine(folder.FullName, path)), Encoding.UTF8.GetBytes(text.ToString()));
        }
    }
}
