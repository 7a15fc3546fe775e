using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Questions;

/// <summary>Writes answers as the expected ones, laid out for reading and without their extensions.</summary>
internal static class AnswerFiles
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes those that are not as expected.</summary>
    /// <returns>How many were written.</returns>
    public static int Write(DirectoryInfo set, IEnumerable<QuestionAnswer> answers)
    {
        var written = 0;
        foreach (var answer in answers.Where(answer => answer.Expectation != AnswerExpectation.Met))
        {
            ReplacedFile.Write(new FileInfo(Path.Combine(set.FullName, answer.Path)), stream => Write(answer, stream));
            written++;
        }

        return written;
    }

    private static void Write(QuestionAnswer answer, Stream stream)
    {
        using (var json = JsonDocument.Parse(answer.Response, new JsonDocumentOptions { MaxDepth = 256 }))
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            writer.WriteStartObject();
            foreach (var member in json.RootElement.EnumerateObject().Where(static member => member.Name is not "extensions"))
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}
