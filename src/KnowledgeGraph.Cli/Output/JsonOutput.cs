using System.Text.Json;
using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Output;

/// <summary>JSON for programs: indented, with LF, and a line end at its end, whatever the machine.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // The reader is a program or an editor and no web page: words stay legible.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>To standard output.</summary>
    public static void Print(Action<Utf8JsonWriter> write)
    {
        using var output = Terminal.OpenBytes();
        Write(output, write);
    }

    /// <summary>To a file, which is replaced.</summary>
    /// <exception cref="UnusableInputException">It cannot be written; the message gives the reason.</exception>
    public static void Save(FileInfo file, Action<Utf8JsonWriter> write) => OutputFault.Guard(file, () =>
    {
        using var output = file.Create();
        Write(output, write);
    });
}
