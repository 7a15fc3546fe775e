using System.Text;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// Writes files of a set back in the encoding that they have: one that begins with a byte-order mark begins with it afterwards.
/// </summary>
internal static class SetFile
{
    // The mark of UTF-32 begins as that of UTF-16 does.
    private static readonly Encoding[] Marked =
        [new UTF8Encoding(true), Encoding.UTF32, new UTF32Encoding(true, true), Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>Replaces a file of a set.</summary>
    /// <exception cref="Input.UnusableInputException">It cannot be written; the message gives the reason.</exception>
    public static void Write(DirectoryInfo folder, SourceText text)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, text.Path));
        ReplacedFile.Write(file, Encode(text.Text, file));
    }

    /// <summary>The bytes of a text that is to take the place of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static byte[] Encode(string text, FileInfo file)
    {
        var encoding = file.Exists ? EncodingOf(file) : null;
        return encoding is null ? Encoding.UTF8.GetBytes(text) : [.. encoding.Preamble, .. encoding.GetBytes(text)];
    }

    /// <summary>The encoding that the file names at its beginning; null where it names none.</summary>
    private static Encoding? EncodingOf(FileInfo file)
    {
        Span<byte> bytes = stackalloc byte[4];
        using var stream = file.OpenRead();
        ReadOnlySpan<byte> start = bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        foreach (var encoding in Marked)
        {
            if (start.StartsWith(encoding.Preamble))
            {
                return encoding;
            }
        }

        return null;
    }
}
