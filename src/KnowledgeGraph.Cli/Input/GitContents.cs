using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Cli.Input;

/// <summary>The contents of git's objects, by one process for all of them.</summary>
internal sealed class GitContents(string folder) : IDisposable
{
    private Process? _process;

    /// <summary>The bytes of an object; null for one that is larger than the limit.</summary>
    /// <exception cref="UnusableInputException">git does not have it.</exception>
    public byte[]? Read(string id, int maxBytes)
    {
        _process ??= Git.Start(folder, "cat-file", "--batch");
        _process.StandardInput.Write(id + "\n");
        _process.StandardInput.Flush();

        // OBJECT TYPE SIZE, the bytes, and a line end.
        var output = _process.StandardOutput.BaseStream;
        var header = ReadLine(output).Split(' ');
        if (header.Length < 3 || !long.TryParse(header[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
        {
            throw new UnusableInputException($"git cannot read the object {id}: {string.Join(' ', header)}");
        }

        var content = size > maxBytes ? null : new byte[size];
        output.ReadExactly(content ?? []);
        Skip(output, size - (content?.Length ?? 0) + 1);
        return content;
    }

    public void Dispose()
    {
        if (_process is not null)
        {
            _process.StandardInput.Close();
            _process.WaitForExit();
            _process.Dispose();
        }
    }

    private static string ReadLine(Stream stream)
    {
        var line = new List<byte>();
        while (stream.ReadByte() is var next and >= 0 && next != '\n')
        {
            line.Add((byte)next);
        }

        return System.Text.Encoding.UTF8.GetString([.. line]);
    }

    private static void Skip(Stream stream, long count)
    {
        var buffer = new byte[Math.Min(count, 81_920)];
        while (count > 0)
        {
            var part = (int)Math.Min(buffer.Length, count);
            stream.ReadExactly(buffer, 0, part);
            count -= part;
        }
    }
}
