using System.Text;
using CsvHelper;
using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>The rows of a table with a header. A row that is wrong is a finding, and reading goes on with the next line.</summary>
internal sealed class CsvRecords
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    private readonly InputFile _file;
    private readonly LineFeed _feed;
    private readonly RowCounter _rows = new();
    private readonly Stack<CsvLine> _returned = new();
    private char _delimiter;
    private CsvReaderOptions _options = CsvReaderOptions.Default;

    private CsvRecords(InputFile file, TextReader reader)
    {
        _file = file;
        _feed = new LineFeed(reader);
    }

    public static IEnumerable<ReadItem> Read(InputFile file)
    {
        using var reader = file.Open();
        foreach (var item in new CsvRecords(file, reader).Read())
        {
            yield return item;
        }
    }

    private IEnumerable<ReadItem> Read()
    {
        string[]? header = null;
        while (Next() is { } first)
        {
            if (first.Line.Text.Length == 0)
            {
                continue;
            }

            if (header is null)
            {
                SetDelimiter(_file.Delimiter ?? DelimiterOf(first.Line.Text));
            }

            var (text, scan, last, fault) = ReadRecord(first);
            var start = new DataPlace(first.Line.Number, 1);
            fault ??= WrongByte(text, start);
            var fields = fault is null ? Parse(text) : [];
            if (header is null)
            {
                header = Names(fields);
                foreach (var item in CheckHeader(fault, fields, header, start, text))
                {
                    yield return item;
                }

                if (fault is not null || fields.Length > ReadingLimits.MaxColumns)
                {
                    yield break;
                }

                continue;
            }

            if (fault is null && fields.Length != header.Length)
            {
                fault = Fault(
                    start,
                    $"the row has {CountPhrase.Of(fields.Length, "field")} and the header {header.Length}"
                        + (fields.Length > header.Length ? $": put a field that contains '{_delimiter}' into quotation marks" : ""),
                    text,
                    "the number of fields is not that of the header");
            }

            yield return fault is { } wrong
                ? wrong with { Finding = wrong.Finding! with { Position = first.Row is { } row ? $"row {row}" : "" } }
                : ReadItem.Of(null, Record(header, fields, text, start, scan, first.Row is { } at && last.EndsRow ? at : null));
        }
    }

    private CsvLine? Next() => _returned.TryPop(out var line) ? line : _feed.Read() is { } read ? _rows.Next(read) : null;

    /// <summary>The lines of a record. A record with a wrong quotation mark has one line only.</summary>
    private (string Text, CsvScan Scan, CsvLine Last, ReadItem? Fault) ReadRecord(CsvLine first)
    {
        var scan = new CsvScan(_delimiter);
        scan.Take(first.Line);
        if (first.Line.IsCut)
        {
            return (first.Line.Text, scan, first, Fault(
                new DataPlace(first.Line.Number, 1),
                $"the row is longer than {ReadingLimits.MaxRecordLength:N0} characters",
                first.Line.Text));
        }

        if (!scan.IsOpen && scan.Wrong < 0)
        {
            return (first.Line.Text, scan, first, null);
        }

        var text = new StringBuilder(first.Line.Text);
        var lines = new List<CsvLine> { first };
        while (scan.IsOpen && scan.Wrong < 0)
        {
            if (text.Length > ReadingLimits.MaxQuotedLength || lines[^1].Line.IsCut || Next() is not { } next)
            {
                return Resume(first, lines, text, scan, "the quotation mark that is opened here is not closed");
            }

            text.Append(lines[^1].Line.Break).Append(next.Line.Text);
            lines.Add(next);
            scan.Take(next.Line);
        }

        return scan.Wrong < 0
            ? (text.ToString(), scan, lines[^1], null)
            : Resume(
                first, lines, text, scan,
                "the quoted field that begins here goes on after its end: write a quotation mark inside a field twice");
    }

    private (string Text, CsvScan Scan, CsvLine Last, ReadItem? Fault) Resume(
        CsvLine first, List<CsvLine> lines, StringBuilder text, CsvScan scan, string message)
    {
        for (var i = lines.Count - 1; i > 0; i--)
        {
            _returned.Push(lines[i]);
        }

        var whole = text.ToString();
        var place = new DataPlace(first.Line.Number, 1).Add(whole, DataPlace.LineStarts(whole), scan.Opening);
        return (first.Line.Text, scan, first, Fault(place, message, first.Line.Text));
    }

    private ReadItem? WrongByte(string text, DataPlace start) => MarkedDecoding.IndexOfWrong(text) is >= 0 and var wrong
        ? Fault(
            start.Add(text, DataPlace.LineStarts(text), wrong),
            MarkedDecoding.Describe(text.AsSpan(), wrong, _file.Encoding, start),
            text,
            $"bytes that are not {_file.Encoding}")
        : text.Contains('\0', StringComparison.Ordinal)
            ? Fault(start, "the row has the character U+0000: the file is damaged, or has another encoding, such as utf-16", text)
            : null;

    private string[] Parse(string text)
    {
        using var row = CsvReader.FromText(text, _options);
        if (!row.Read())
        {
            return [];
        }

        var fields = new string[row.FieldCount];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = row.GetString(i);
        }

        return fields;
    }

    private IEnumerable<ReadItem> CheckHeader(ReadItem? fault, string[] fields, string[] names, DataPlace start, string text)
    {
        if (fault is { } wrong)
        {
            yield return wrong with { Finding = wrong.Finding! with { Message = "the header cannot be read: " + wrong.Finding.Message } };
            yield break;
        }

        if (fields.Length > ReadingLimits.MaxColumns)
        {
            yield return Fault(
                start,
                $"the header has {fields.Length:N0} columns; at most {ReadingLimits.MaxColumns:N0} are possible, and the table is not read",
                text);
            yield break;
        }

        var columns = fields.Zip(names, (field, name) => (Field: field.Trim(), Name: name)).Where(column => column.Field.Length > 0);
        foreach (var twice in columns.GroupBy(column => column.Field, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            var finding = Fault(
                start, $"the column '{twice.Key}' is there {twice.Count()} times: the second one is read as "
                    + $"'{twice.ElementAt(1).Name}'", text).Finding!;
            yield return new ReadItem(null, null, finding with { Loss = ImportLoss.Unmapped });
        }
    }

    /// <summary>The names of the columns, no two of them alike; what the header has once keeps its name.</summary>
    private static string[] Names(string[] fields)
    {
        if (fields.Length > ReadingLimits.MaxColumns)
        {
            return [];
        }

        string[] wanted = [.. fields.Select((field, i) => field.Trim() is { Length: > 0 } name ? name : $"column {i + 1}")];
        var written = fields.Select(field => field.Trim()).ToHashSet(StringComparer.Ordinal);
        var given = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. wanted.Select((name, i) =>
        {
            var isWritten = fields[i].Trim().Length > 0;
            var free = name;
            while (((free != name || !isWritten) && written.Contains(free)) || !given.Add(free))
            {
                numbers[name] = numbers.GetValueOrDefault(name, 1) + 1;
                free = $"{name} {numbers[name]}";
            }

            return free;
        })];
    }

    private DataRecord Record(string[] header, string[] fields, string text, DataPlace start, CsvScan scan, int? row)
    {
        var members = new KeyValuePair<string, DataNode>[fields.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            members[i] = new(header[i], new DataNode(DataKind.Text, i) { Text = fields[i] });
        }

        var starts = scan.FieldStarts;
        return new DataRecord(_file.Name, new DataNode(DataKind.Map, -1) { Members = members }, text, start, CountsBytes: false)
        {
            Row = row,
            FieldStart = field => field < starts.Count ? starts[field] : 0,
        };
    }

    private void SetDelimiter(char delimiter)
    {
        _delimiter = delimiter;
        _options = CsvReaderOptions.Default with
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            PoolStrings = false,
            TrackLineNumbers = false,
            MaxRecordSize = int.MaxValue,
            BufferSize = 1024,
        };
    }

    /// <summary>The sign that is most frequent in the header; a comma if there is none.</summary>
    private static char DelimiterOf(string header) =>
        Delimiters.Select(sign => (Sign: sign, Count: header.Count(sign.Equals))).MaxBy(each => each.Count).Sign;

    private ReadItem Fault(DataPlace place, string message, string text, string? reason = null) =>
        ReadItem.Wrong(null, _file.Name, place, message, text, reason);
}
