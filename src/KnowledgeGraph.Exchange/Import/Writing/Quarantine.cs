using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Exchange.Import.Building;

namespace KnowledgeGraph.Exchange.Import.Writing;

/// <summary>
/// The findings of an import as JSON lines: file, line, column and reason of each record, statement and value that is not in the facts.
/// </summary>
public static class Quarantine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all findings, in their order.</summary>
    public static void Write(FindingList findings, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(stream);
        foreach (var finding in findings.All)
        {
            using (var json = new Utf8JsonWriter(stream, Options))
            {
                json.WriteStartObject();
                json.WriteString("file", finding.Path);
                json.WriteNumber("line", finding.Place.Line);
                json.WriteNumber("column", finding.Place.Column);
                json.WriteString("lost", finding.Loss switch
                {
                    ImportLoss.Record => "record",
                    ImportLoss.Statement => "statement",
                    ImportLoss.Clash => "nothing",
                    _ => "value",
                });
                json.WriteString("reason", Whole(finding.Message));
                if (finding.Set.Length > 0)
                {
                    json.WriteString("set", finding.Set);
                }

                if (finding.Position.Length > 0)
                {
                    json.WriteString("position", finding.Position);
                }

                if (finding.Record.Length > 0)
                {
                    json.WriteString("record", Whole(finding.Record));
                }

                json.WriteEndObject();
            }

            stream.WriteByte((byte)'\n');
        }
    }

    /// <summary>JSON has no half of a surrogate pair.</summary>
    private static string Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    i++;
                }
                else
                {
                    text = string.Concat(text.AsSpan(0, i), "\uFFFD", text.AsSpan(i + 1));
                }
            }
        }

        return text;
    }
}
