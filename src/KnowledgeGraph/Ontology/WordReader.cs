using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>Reads records of varying length from 32-bit words.</summary>
internal sealed class WordReader(ImageReader image, TextTable texts) : RecordFields
{
    private readonly Column<int> _words = image.Column<int>(SectionId.Ontology);
    private readonly ArrayBufferWriter<byte> _hashed = new();
    private int _next;

    /// <summary>The SHA-256 of what was read so far, each text as itself: where it lies differs from image to image.</summary>
    public string Fingerprint() => Convert.ToHexStringLower(SHA256.HashData(_hashed.WrittenSpan));

    /// <inheritdoc />
    public override void Text(ref string text) => text = texts.Text(TextId());

    /// <inheritdoc />
    public override void OptionalText(ref string? text) => text = texts.OptionalText(TextId());

    /// <summary>Refuses an image whose ontology has words that nothing reads.</summary>
    public void ExpectEnd()
    {
        if (_next != _words.Length)
        {
            throw image.Inconsistent("the ontology goes on behind its end");
        }
    }

    /// <inheritdoc />
    protected override void Number(ref int number)
    {
        number = Next();
        Hash(number);
    }

    /// <inheritdoc />
    protected override void Count(ref int count)
    {
        // Every item takes a word at least: a count past the end is refused before anything is allocated for it.
        Number(ref count);
        if (count < 0 || count > _words.Length - _next)
        {
            throw image.Inconsistent("the ontology ends too early");
        }
    }

    private int Next() => _next < _words.Length ? _words[_next++] : throw image.Inconsistent("the ontology ends too early");

    private int TextId()
    {
        var id = Next();
        var utf8 = texts.Utf8(id);
        Hash(utf8.Length);
        _hashed.Write(utf8);
        return id;
    }

    private void Hash(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_hashed.GetSpan(sizeof(int)), number);
        _hashed.Advance(sizeof(int));
    }
}
