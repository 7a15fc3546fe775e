using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>A reader of variable-length records from 32-bit words.</summary>
internal sealed class WordReader(ImageReader image, TextTable texts) : RecordFields
{
    private readonly Column<int> _words = image.Column<int>(SectionId.Ontology);
    private readonly ArrayBufferWriter<byte> _hashed = new();
    private int _next;

    /// <summary>The SHA-256 of everything read so far. Texts are hashed by content, since their ids differ between images.</summary>
    public string Fingerprint() => Convert.ToHexStringLower(SHA256.HashData(_hashed.WrittenSpan));

    /// <inheritdoc />
    public override void Text(ref string text) => text = texts.Text(TextId());

    /// <inheritdoc />
    public override void OptionalText(ref string? text) => text = texts.OptionalText(TextId());

    /// <summary>Rejects an image whose ontology has words left over.</summary>
    public void ExpectEnd()
    {
        if (_next != _words.Length)
        {
            throw image.Inconsistent("the ontology has words after its end");
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
        // Every item takes at least one word, so an excessive count is rejected before anything is allocated for it.
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
