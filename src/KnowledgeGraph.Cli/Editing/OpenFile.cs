using System.Text.Json;
using KnowledgeGraph.Cli.Editing.Protocol;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing;

/// <summary>A file that is open in the editor, as it is there.</summary>
/// <param name="Uri">As the client writes it.</param>
/// <param name="Path">The full path.</param>
/// <param name="Version">The client's number of this state.</param>
internal sealed record OpenFile(string Uri, string Path, int Version, SourceText Text)
{
    /// <summary>The file after changes, each of which is a whole text or a range with its replacement.</summary>
    /// <exception cref="RequestException">The changes are not well-formed, or the text becomes too long.</exception>
    public OpenFile Change(int version, IEnumerable<JsonElement> changes, PositionEncoding encoding)
    {
        var text = Text;
        foreach (var change in changes)
        {
            var inserted = change.Text("text");
            if (change.At("range").ValueKind == JsonValueKind.Object)
            {
                var start = encoding.ToOffset(text, change.At("range", "start"));
                var end = Math.Max(start, encoding.ToOffset(text, change.At("range", "end")));
                if (text.Text.Length - (end - start) + (long)inserted.Length > FrameReader.MaxBodyBytes)
                {
                    throw new RequestException(ErrorCode.InvalidParams, "The text is too long.");
                }

                inserted = string.Concat(text.Text.AsSpan(0, start), inserted, text.Text.AsSpan(end));
            }

            text = new SourceText(text.Path, inserted);
        }

        return this with { Version = version, Text = text };
    }
}
