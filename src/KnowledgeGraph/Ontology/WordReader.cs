using System.Collections.Immutable;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>Reads records of varying length from 32-bit words.</summary>
internal sealed class WordReader(ImageReader image, TextTable texts)
{
    private readonly Column<int> _words = image.Column<int>(SectionId.Ontology);
    private int _next;

    public int Number() => _next < _words.Length ? _words[_next++] : throw image.Inconsistent("the ontology ends too early");

    public bool Flag() => Number() != 0;

    public string Text() => texts.Text(Number());

    public string? OptionalText() => texts.OptionalText(Number());

    public ImmutableArray<T> List<T>(Func<T> read)
    {
        // Every item takes a word at least: a count past the end is refused before anything is allocated for it.
        var count = Number();
        if (count < 0 || count > _words.Length - _next)
            throw image.Inconsistent("the ontology ends too early");
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
        {
            items.Add(read());
        }

        return items.MoveToImmutable();
    }

    public T Row<T>(IReadOnlyList<T> rows)
    {
        var row = Number();
        return row >= 0 && row < rows.Count ? rows[row] : throw image.Inconsistent("the ontology refers to something that is not in it");
    }

    public T? OptionalRow<T>(IReadOnlyList<T> rows)
        where T : class
    {
        if (_next < _words.Length && _words[_next] == ImageLayout.None)
        {
            _next++;
            return null;
        }

        return Row(rows);
    }

    public ImmutableArray<T> Rows<T>(IReadOnlyList<T> rows) => List(() => Row(rows));

    /// <summary>Reads row numbers whose rows do not exist yet.</summary>
    public ImmutableArray<int> Numbers() => List(Number);

    public void ExpectEnd()
    {
        if (_next != _words.Length)
            throw image.Inconsistent("the ontology goes on behind its end");
    }
}
