using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Fuzz.Facts.Mutations;

/// <summary>A node that can be changed and is written in flow style: whatever is done to it, it stays YAML.</summary>
internal sealed class YamlNode
{
    /// <summary>A deeper node is written as a text, so that changes upon changes come to an end.</summary>
    private const int MaximumDepth = 80;

    private YamlNode(string? text, List<(string? Key, YamlNode Value)> children)
    {
        Text = text;
        Children = children;
    }

    /// <summary>Of a scalar; null for a mapping or a list.</summary>
    public string? Text { get; set; }

    /// <summary>Entries have keys, items have none. Both may stand in one node, which is then no YAML that anyone meant.</summary>
    public List<(string? Key, YamlNode Value)> Children { get; }

    public static YamlNode Scalar(string text) => new(text, []);

    public static YamlNode Collection(params (string? Key, YamlNode Value)[] children) => new(null, [.. children]);

    public static YamlNode Of(SyntaxNode syntax) => syntax switch
    {
        MappingSyntax mapping => Collection([.. mapping.Entries.Select(entry => ((string?)entry.Name, Of(entry.Value)))]),
        SequenceSyntax sequence => Collection([.. sequence.Items.Select(item => ((string?)null, Of(item)))]),
        ScalarSyntax scalar => Scalar(scalar.Value),
        _ => throw new ArgumentException("A node is a mapping, a list or a scalar.", nameof(syntax)),
    };

    public YamlNode Copy() => new(Text, [.. Children.Select(child => (child.Key, child.Value.Copy()))]);

    /// <summary>The node and all below it.</summary>
    public IEnumerable<YamlNode> All() => Children.SelectMany(child => child.Value.All()).Prepend(this);

    public string Write(int depth = 0)
    {
        if (Text is not null || depth > MaximumDepth)
        {
            return Quote(Text ?? "");
        }

        var isList = Children.Count > 0 && Children[0].Key is null;
        var items = Children.Select(child => (isList ? "" : Quote(child.Key ?? "") + ": ") + child.Value.Write(depth + 1));
        return (isList ? "[" : "{") + string.Join(", ", items) + (isList ? "]" : "}");
    }

    private static string Quote(string text) =>
        text.Length > 0 && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_')
            ? text
            : "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
