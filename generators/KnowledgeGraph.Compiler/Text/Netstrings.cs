using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Compiler.Text;

/// <summary>Texts as netstrings, so that no two lists of texts read alike: what digests are taken of.</summary>
internal sealed class Netstrings
{
    private readonly StringBuilder _text = new();

    public void Add(string? part)
    {
        if (part is null)
        {
            _text.Append('-');
            return;
        }

        _text.Append(part.Length).Append(':').Append(part).Append(',');
    }

    public void Add(bool part) => Add(part ? "true" : "false");

    public void Add(int part) => Add(part.ToString(CultureInfo.InvariantCulture));

    public void Add(IEnumerable<string> list)
    {
        var parts = new Netstrings();
        foreach (var item in list)
        {
            parts.Add(item);
        }

        Add(parts.ToString());
    }

    /// <summary>The texts so far as one.</summary>
    public override string ToString() => _text.ToString();
}
