using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Testing.Graphs.Large;

/// <summary>
/// Writes an image section by section to a file, in memory that does not depend on its length: a block for the digest in progress, and
/// the digests. The sections come in the order of the format.
/// </summary>
internal sealed class ImageFile : IDisposable
{
    private const long TableEnd = ImageLayout.HeaderSize + ((long)SectionElements.Count * ImageLayout.EntrySize);

    private static readonly int SectionsStart = (int)ImageLayout.Align(TableEnd);

    private readonly FileStream _file;
    private readonly byte[] _block = new byte[ImageLayout.BlockSize];
    private readonly byte[] _head = new byte[SectionsStart];
    private readonly MemoryStream _digests = new();
    private int _filled;
    private long _position = SectionsStart;
    private long _sectionStart;
    private SectionId _section;

    public ImageFile(string path)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        _file.Write(_head);
    }

    /// <summary>The elements of the current section so far.</summary>
    public int Count => (int)((_position - _sectionStart) / SectionElements.SizeOf(_section));

    /// <summary>Ends the section before this one, which must be the next in the format.</summary>
    public void Begin(SectionId section)
    {
        if (section != _section + 1)
        {
            throw new InvalidOperationException($"{section} does not follow {_section}.");
        }

        EndSection();
        (_section, _sectionStart) = (section, _position);
    }

    public void Add(byte value) => Write([value]);

    public void Add(ushort value) => Write(MemoryMarshal.AsBytes(new ReadOnlySpan<ushort>(in value)));

    public void Add(int value) => Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in value)));

    public void Add(long value) => Write(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in value)));

    public void Write(ReadOnlySpan<byte> bytes)
    {
        _position += bytes.Length;
        while (bytes.Length > 0)
        {
            var taken = Math.Min(bytes.Length, _block.Length - _filled);
            bytes[..taken].CopyTo(_block.AsSpan(_filled));
            _filled += taken;
            bytes = bytes[taken..];
            if (_filled == _block.Length)
            {
                EndBlock();
            }
        }
    }

    /// <summary>Ends the last section and writes digests, table and header.</summary>
    public void Complete()
    {
        EndSection();
        if ((int)_section != SectionElements.Count)
        {
            throw new InvalidOperationException($"{_section} is not the last section.");
        }

        EndBlock();
        var digests = _digests.ToArray();
        _file.Write(digests);
        BinaryPrimitives.WriteUInt64LittleEndian(_head.AsSpan(ImageLayout.MagicOffset), ImageLayout.Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(_head.AsSpan(ImageLayout.VersionOffset), ImageLayout.Version);
        BinaryPrimitives.WriteInt32LittleEndian(_head.AsSpan(ImageLayout.SectionCountOffset), SectionElements.Count);
        BinaryPrimitives.WriteInt64LittleEndian(_head.AsSpan(ImageLayout.LengthOffset), _position + digests.Length);
        SHA256.HashData(digests, _head.AsSpan(ImageLayout.DigestsHashOffset));
        SHA256.HashData(_head).CopyTo(_head, ImageLayout.ContentHashOffset);
        _file.Position = 0;
        _file.Write(_head);
    }

    public void Dispose() => _file.Dispose();

    private void EndSection()
    {
        if (_section != 0)
        {
            var entry = _head.AsSpan(ImageLayout.HeaderSize + (((int)_section - 1) * ImageLayout.EntrySize), ImageLayout.EntrySize);
            BinaryPrimitives.WriteUInt32LittleEndian(entry, (uint)_section);
            BinaryPrimitives.WriteInt32LittleEndian(entry[ImageLayout.EntryElementSizeOffset..], SectionElements.SizeOf(_section));
            BinaryPrimitives.WriteInt64LittleEndian(entry[ImageLayout.EntryOffsetOffset..], _sectionStart);
            BinaryPrimitives.WriteInt64LittleEndian(entry[ImageLayout.EntryLengthOffset..], _position - _sectionStart);
        }

        Write(stackalloc byte[(int)(ImageLayout.Align(_position) - _position)]);
    }

    private void EndBlock()
    {
        if (_filled > 0)
        {
            var block = _block.AsSpan(0, _filled);
            _file.Write(block);
            _digests.Write(SHA256.HashData(block));
            _filled = 0;
        }
    }
}
