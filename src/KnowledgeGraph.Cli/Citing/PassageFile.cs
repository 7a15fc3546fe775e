using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using KnowledgeGraph.Cli.Input;

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
            var answer = cite(new PassageRequest(Text(item, "source"), Text(item, "exact"), Text(item, "prefix"), Text(item, "suffix")));
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
            return JsonNode.Parse(line) as JsonObject
                ?? throw new UnusableInputException($"Line {number} is not a JSON object, such as {{\"source\": \"…\", \"exact\": \"…\"}}.");
        }
        catch (JsonException exception)
        {
            throw new UnusableInputException($"Line {number} is not JSON: {exception.Message}");
        }
    }

    private static string? Text(JsonObject item, string name) =>
        item[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static void AnswerTable(string text, char separator, TextWriter output, Func<PassageRequest, PassageAnswer> cite)
    {
        using var rows = CsvReader.FromText(text, CsvReaderOptions.Default with { Separator = separator, HasHeader = false });
        using var writer = CsvWriter.Create(
            output, CsvWriterOptions.Default with { Separator = separator, HasHeader = false, NewLine = "\n" }, leaveOpen: true);
        try
        {
            var header = rows.Read() ? Fields(rows) : [];
            if (Array.IndexOf(header, "exact") < 0)
            {
                throw new UnusableInputException(
                    "The first row of the table must name its columns, of which one is 'exact'; others are 'source', 'prefix' and 'suffix'.");
            }

            var columns = Columns.Select(field => Array.IndexOf(header, field)).ToArray();
            writer.WriteRecord([.. header, Evidence, Error]);
            while (rows.Read())
            {
                var row = Fields(rows);
                var values = columns.Select(column => column >= 0 && column < row.Length && row[column].Length > 0 ? row[column] : null).ToArray();
                var answer = cite(new PassageRequest(values[0], values[1], values[2], values[3]));
                Array.Resize(ref row, header.Length);
                writer.WriteRecord([.. row.Select(field => field ?? ""), answer.Evidence ?? "", answer.Error ?? ""]);
            }
        }
        catch (CsvFormatException exception)
        {
            throw new UnusableInputException($"The table cannot be read: {exception.Message}");
        }
    }

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
