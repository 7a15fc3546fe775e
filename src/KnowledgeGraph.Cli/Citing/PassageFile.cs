using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Cli.Citing;

/// <summary>
/// A file of passages in one of three formats, by its extension: JSON lines, a table with a header, or plain lines. The answer has the same
/// format and order, with <c>evidence</c> or <c>error</c> added to each passage.
/// </summary>
internal static class PassageFile
{
    private const string Evidence = "evidence";
    private const string Error = "error";
    private static readonly string[] Columns = ["source", "exact", "prefix", "suffix"];

    // A member that is there twice would be lost.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers each passage of a text.</summary>
    /// <param name="name">The name of the file, whose extension says what the text is.</param>
    /// <exception cref="UnusableInputException">The text is not in its format.</exception>
    public static void Answer(string name, string text, TextWriter output, Func<PassageRequest, PassageAnswer> cite)
    {
        switch (Path.GetExtension(name).ToLowerInvariant())
        {
            case ".jsonl" or ".ndjson":
                AnswerJson(text, output, cite);
                break;
            case ".csv":
                AnswerTable(text, ',', output, cite);
                break;
            case ".tsv":
                AnswerTable(text, '\t', output, cite);
                break;
            default:
                AnswerLines(text, output, cite);
                break;
        }
    }

    private static void AnswerLines(string text, TextWriter output, Func<PassageRequest, PassageAnswer> cite)
    {
        using var lines = new StringReader(text);
        while (lines.ReadLine() is { } line)
        {
            if (line.Trim().Length == 0)
            {
                output.Write('\n');
                continue;
            }

            var answer = cite(new PassageRequest(null, line, null, null));
            output.Write((answer.Evidence ?? "# " + answer.Error) + "\n");
        }
    }

    private static void AnswerJson(string text, TextWriter output, Func<PassageRequest, PassageAnswer> cite)
    {
        using var lines = new StringReader(text);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (line.Trim().Length == 0)
            {
                continue;
            }

            var item = Parse(line, number);
            var answer = cite(new PassageRequest(
                Text(item, "source", number), Text(item, "exact", number), Text(item, "prefix", number), Text(item, "suffix", number)));
            item.Remove(Evidence);
            item.Remove(Error);
            item.Add(answer.Evidence is null ? Error : Evidence, answer.Evidence ?? answer.Error);
            output.Write(item.ToJsonString(OneLine) + "\n");
        }
    }

    private static JsonObject Parse(string line, int number)
    {
        try
        {
            return JsonNode.Parse(line, documentOptions: Strict) as JsonObject
                ?? throw new UnusableInputException(
                    $"Line {number} is not a JSON object, such as {{\"source\": \"…\", \"exact\": \"…\"}}.");
        }
        catch (JsonException exception)
        {
            throw new UnusableInputException($"Line {number} is not JSON: {exception.Message}");
        }
    }

    private static string? Text(JsonObject item, string name, int number)
    {
        try
        {
            return item[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
        }
        catch (InvalidOperationException)
        {
            throw new UnusableInputException($"Line {number} has half a character in '{name}', which is not text.");
        }
    }

    private static void AnswerTable(string text, char separator, TextWriter output, Func<PassageRequest, PassageAnswer> cite)
    {
        // A quotation mark that is not closed would take the rest of the file for one field.
        using var rows = CsvReader.FromText(text, CsvReaderOptions.Default with
        {
            Separator = separator,
            HasHeader = false,
            MalformedData = CsvMalformedDataHandling.Throw,
        });
        using var writer = CsvWriter.Create(
            output, CsvWriterOptions.Default with { Separator = separator, HasHeader = false, NewLine = "\n" }, leaveOpen: true);
        try
        {
            var header = rows.Read() ? Fields(rows) : [];
            if (Array.IndexOf(header, "exact") < 0)
            {
                throw new UnusableInputException(
                    "The first row of the table must name its columns, of which one is 'exact'; "
                        + "others are 'source', 'prefix' and 'suffix'.");
            }

            // Earlier answers are replaced, as they are in JSON.
            var kept = Enumerable.Range(0, header.Length).Where(column => header[column] is not (Evidence or Error)).ToArray();
            var columns = Columns.Select(field => Array.IndexOf(header, field)).ToArray();
            writer.WriteRecord([.. kept.Select(column => header[column]), Evidence, Error]);
            for (var number = 2; rows.Read(); number++)
            {
                var row = Fields(rows);
                if (row.Length > header.Length)
                {
                    throw new UnusableInputException(
                        $"Row {number} has {CountPhrase.Of(row.Length, "field")}, and the header names {header.Length}; "
                            + $"quote a field that has '{separator}' in it.");
                }

                var values = columns.Select(column => Field(row, column) is { Length: > 0 } text ? text : null).ToArray();
                var answer = cite(new PassageRequest(values[0], values[1], values[2], values[3]));
                writer.WriteRecord([.. kept.Select(column => Field(row, column)), answer.Evidence ?? "", answer.Error ?? ""]);
            }
        }
        catch (CsvFormatException exception)
        {
            throw new UnusableInputException($"The table cannot be read: {exception.Message}");
        }
    }

    /// <summary>A field of a row; empty where the row ends before it, or where there is no such column.</summary>
    private static string Field(string[] row, int column) => column >= 0 && column < row.Length ? row[column] : "";

    private static string[] Fields(CsvReader row)
    {
        var fields = new string[row.FieldCount];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = row.GetString(i);
        }

        return fields;
    }
}
