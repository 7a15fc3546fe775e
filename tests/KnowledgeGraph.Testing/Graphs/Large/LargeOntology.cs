using System.Buffers.Binary;
using System.Text;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Testing.Graphs.Large;

/// <summary>
/// The vocabulary of a <see cref="LargeSet"/> as the records of an image, read from an image that the compiler wrote of the vocabulary
/// alone.
/// </summary>
internal sealed class LargeOntology : RecordFields
{
    private readonly byte[] _image;
    private readonly List<string> _texts = [];
    private int _next;

    private LargeOntology(byte[] image)
    {
        _image = image;
        var (start, length) = Section(SectionId.StringStarts);
        var (bytes, _) = Section(SectionId.StringBytes);
        for (var at = start; at < start + length - sizeof(int); at += sizeof(int))
        {
            var (from, to) = (Number(at), Number(at + sizeof(int)));
            _texts.Add(Encoding.UTF8.GetString(_image, bytes + from, to - from));
        }

        (_next, _) = Section(SectionId.Ontology);
    }

    public static OntologyRecord Read()
    {
        var set = new FactSet(LargeSet.Ontology, default, default, default, default);
        var record = new OntologyRecord();
        record.Exchange(new LargeOntology(ImageWriter.Write(set).Image!.Bytes));
        return record;
    }

    public override void Text(ref string text) => text = _texts[Next()];

    public override void OptionalText(ref string? text) => text = Next() is > 0 and var id ? _texts[id] : null;

    protected override void Number(ref int number) => number = Next();

    protected override void Count(ref int count) => count = Next();

    private int Next()
    {
        _next += sizeof(int);
        return Number(_next - sizeof(int));
    }

    private int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(_image.AsSpan(at));

    private (int Start, int Length) Section(SectionId section)
    {
        var entry = ImageLayout.HeaderSize + (((int)section - 1) * ImageLayout.EntrySize);
        return (Number(entry + ImageLayout.EntryOffsetOffset), Number(entry + ImageLayout.EntryLengthOffset));
    }
}
