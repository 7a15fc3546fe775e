using Parquet;
using Parquet.Schema;

namespace KnowledgeGraph.Exchange.Parquet;

/// <summary>Writes rows as a Parquet file, a group of them at a time.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
/// <seealso href="https://parquet.apache.org/docs/file-format/"/>
internal sealed class Table<TRow>(params Column<TRow>[] columns)
{
    /// <summary>How many rows are held in memory.</summary>
    private const int GroupSize = 1 << 16;

    public void Write(IEnumerable<TRow> rows, Stream output, CancellationToken cancellationToken) =>
        WriteAsync(rows, output, cancellationToken).GetAwaiter().GetResult();

    private async Task WriteAsync(IEnumerable<TRow> rows, Stream output, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var schema = new ParquetSchema(columns.Select(column => column.Field).ToArray<Field>());
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd };
        var writer = await ParquetWriter.CreateAsync(schema, output, options, false, cancellationToken).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            var count = 0;
            foreach (var row in rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var column in columns)
                {
                    column.Add(row);
                }

                if (++count == GroupSize)
                {
                    await WriteGroupAsync(writer, cancellationToken).ConfigureAwait(false);
                    count = 0;
                }
            }

            if (count > 0)
            {
                await WriteGroupAsync(writer, cancellationToken).ConfigureAwait(false);
            }
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteGroupAsync(ParquetWriter writer, CancellationToken cancellationToken)
    {
        using var group = writer.CreateRowGroup();
        foreach (var column in columns)
        {
            await column.WriteAsync(group, cancellationToken).ConfigureAwait(false);
        }
    }
}
