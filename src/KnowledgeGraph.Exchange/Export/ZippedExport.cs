using System.IO.Compression;

namespace KnowledgeGraph.Exchange.Export;

/// <summary>Several files as one: a ZIP archive, where a reader takes a single stream.</summary>
public static class ZippedExport
{
    public const string MediaType = "application/zip";

    // The same input gives the same bytes: the earliest time that an archive can have.
    private static readonly DateTimeOffset Modified = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the files of a format. The stream need not be seekable, and is left open.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static void Write(ExportFormat format, ExportInput input, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(format);
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in format.Files)
        {
            var entry = archive.CreateEntry(file.Name, CompressionLevel.Fastest);
            entry.LastWriteTime = Modified;
            using var content = new BufferedStream(new CountingStream(entry.Open()), 1 << 16);
            file.Write(input, content, cancellationToken);
        }
    }

    /// <summary>Knows its position, which writers of tables ask for.</summary>
    private sealed class CountingStream(Stream inner) : Stream
    {
        private long _position;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _position;

        public override long Position
        {
            get => _position;
            set => throw new NotSupportedException();
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            inner.Write(buffer);
            _position += buffer.Length;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
