using Parquet;
using Parquet.Schema;

namespace KnowledgeGraph.Exchange.Parquet;

/// <summary>A column of a table: its field in the file, and the values of the rows that are written next.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
internal abstract class Column<TRow>(DataField field)
{
    public DataField Field { get; } = field;

    public static Column<TRow> Text(string name, Func<TRow, string?> read, bool isNullable = false) =>
        new TextColumn(name, read, isNullable);

    public static Column<TRow> Number(string name, Func<TRow, int> read) => new ValueColumn<int>(name, read);

    public static Column<TRow> Flag(string name, Func<TRow, bool> read) => new ValueColumn<bool>(name, read);

    public static Column<TRow> OptionalNumber(string name, Func<TRow, int?> read) => new OptionalColumn<int>(name, read);

    public static Column<TRow> OptionalDecimal(string name, Func<TRow, double?> read) => new OptionalColumn<double>(name, read);

    public abstract void Add(TRow row);

    /// <summary>Writes the values and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken);

    private sealed class TextColumn(string name, Func<TRow, string?> read, bool isNullable)
        : Column<TRow>(new DataField<string>(name, isNullable))
    {
        private readonly List<string?> _values = [];

        public override void Add(TRow row) => _values.Add(read(row));

        public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
        {
            await group.WriteAsync(Field, _values!, null).ConfigureAwait(false);
            _values.Clear();
        }
    }

    private sealed class ValueColumn<TValue>(string name, Func<TRow, TValue> read) : Column<TRow>(new DataField<TValue>(name, false))
        where TValue : struct
    {
        private readonly List<TValue> _values = [];

        public override void Add(TRow row) => _values.Add(read(row));

        public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
        {
            await group.WriteAsync(Field, new ReadOnlyMemory<TValue>([.. _values]), null, null, cancellationToken).ConfigureAwait(false);
            _values.Clear();
        }
    }

    private sealed class OptionalColumn<TValue>(string name, Func<TRow, TValue?> read) : Column<TRow>(new DataField<TValue>(name, true))
        where TValue : struct
    {
        private readonly List<TValue?> _values = [];

        public override void Add(TRow row) => _values.Add(read(row));

        public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
        {
            await group.WriteAsync(Field, new ReadOnlyMemory<TValue?>([.. _values]), null, null, cancellationToken).ConfigureAwait(false);
            _values.Clear();
        }
    }
}
