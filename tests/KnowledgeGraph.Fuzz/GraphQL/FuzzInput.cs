using System.Text;

namespace KnowledgeGraph.Fuzz.GraphQL;

/// <summary>Bytes as they may come from anywhere: nothing is sure of them, not even that they are text.</summary>
/// <param name="Document">What stands for the document.</param>
/// <param name="Variables">What stands for the JSON of the variables.</param>
internal sealed record FuzzInput(byte[] Document, byte[] Variables)
{
    /// <summary>Shows both, with escapes for anything that is not text, cut off where it gets long.</summary>
    public override string ToString() => $"document: {Show(Document)}\nvariables: {Show(Variables)}";

    private static string Show(byte[] bytes)
    {
        var text = new StringBuilder();
        foreach (var rune in Encoding.UTF8.GetString(bytes).EnumerateRunes().Take(2_000))
        {
            text.Append(Rune.IsControl(rune) && rune.Value != '\n' ? $"\\u{{{rune.Value:x}}}" : rune.ToString());
        }

        return text.ToString();
    }
}
