using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>Reads records of varying length from 32-bit words.</summary>
internal sealed class WordReader(ImageReader image, TextTable texts)
{
    private readonly Column<int> _words = image.Column<int>(SectionId.Ontology);
    private readonly ArrayBufferWriter<byte> _said = new();
    private int _next;

    /// <summary>The SHA-256 of what was read so far, each text as itself: where it lies differs from image to image.</summary>
    public string Fingerprint() => Convert.ToHexStringLower(SHA256.HashData(_said.WrittenSpan));

    public int Number()
    {
        var number = Next();
        Say(number);
        return number;
    }

    public bool Flag() => Number() != 0;

    public string Text() => texts.Text(TextId());

    public string? OptionalText() => texts.OptionalText(TextId());

    public ImmutableArray<T> List<T>(Func<T> read)
    {
        // Every item takes a word at least: a count past the end is refused before anything is allocated for it.
        var count = Number();
        if (count < 0 || count > _words.Length - _next)
        {
            throw image.Inconsistent("the ontology ends too early");
        }

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
            Say(Next());
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
        {
            throw image.Inconsistent("the ontology goes on behind its end");
        }
    }

    private int Next() => _next < _words.Length ? _words[_next++] : throw image.Inconsistent("the ontology ends too early");

    private int TextId()
    {
        var id = Next();
        var utf8 = texts.Utf8(id);
        Say(utf8.Length);
        _said.Write(utf8);
        return id;
    }

    private void Say(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_said.GetSpan(sizeof(int)), number);
        _said.Advance(sizeof(int));
    }
}
