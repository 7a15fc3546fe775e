using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// Reads the nodes of one file in the shapes that the format asks for, and reports every other shape. Each <c>what</c> names
/// the thing that is read, as the beginning of a sentence.
/// </summary>
internal sealed class NodeReader(SourceText text, DiagnosticBag diagnostics, NameSuggester suggester)
{
    /// <summary>The path of the file.</summary>
    public string Path => text.Path;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public NameSuggester Suggester { get; } = suggester;

    /// <summary>A reader of the same file that reports to another list of diagnostics.</summary>
    public NodeReader Reporting(DiagnosticBag other, NameSuggester names) => new(text, other, names) { Homes = Homes };

    /// <summary>The files of nodes that stand in other ones; null where all are of one file.</summary>
    public Dictionary<SyntaxNode, SourceText>? Homes { get; init; }

    public SyntaxLocation At(SyntaxNode node) => new(Homes is not null && Homes.TryGetValue(node, out var home) ? home : text, node.Span);

    /// <summary>A mapping; null, with a diagnostic, for anything else.</summary>
    /// <param name="example">What such a mapping looks like.</param>
    public MappingSyntax? Mapping(SyntaxNode node, string what, string? example = null)
    {
        if (node is MappingSyntax mapping)
        {
            return mapping;
        }

        Diagnostics.Report(
            DiagnosticCatalogue.WrongShape, At(node), what, example is null ? "a mapping" : $"a mapping, {example}",
            node.Shape + ShapeAdvice.ForMapping(node));
        return null;
    }

    /// <summary>The entries of a section; none where the key has no value.</summary>
    public IReadOnlyList<MappingEntrySyntax> Section(MappingSyntax parent, string key)
    {
        var entry = parent.Find(key);
        return entry is null || entry.Value.IsEmpty ? [] : Mapping(entry.Value, $"'{key}'")?.Entries ?? [];
    }

    /// <summary>A scalar that is not empty; null, with a diagnostic, for anything else.</summary>
    public ScalarSyntax? Scalar(SyntaxNode node, string what)
    {
        if (node is not ScalarSyntax scalar)
        {
            Diagnostics.Report(DiagnosticCatalogue.WrongShape, At(node), what, "a single value", node.Shape);
            return null;
        }

        if (!scalar.IsEmpty && !string.IsNullOrWhiteSpace(scalar.Value))
        {
            return scalar;
        }

        Diagnostics.Report(DiagnosticCatalogue.EmptyValue, At(node), what);
        return null;
    }

    /// <summary>The scalar that is the value of a key; null, with a diagnostic, for anything else.</summary>
    public ScalarSyntax? ValueOf(string key, SyntaxNode node) =>
        node is ScalarSyntax { IsEmpty: false } scalar && !string.IsNullOrWhiteSpace(scalar.Value) ? scalar : Scalar(node, $"'{key}'");

    /// <summary>The scalars of a list, or the one that stands in its place.</summary>
    public IReadOnlyList<ScalarSyntax> Scalars(SyntaxNode node, string what)
    {
        if (node is not SequenceSyntax sequence)
        {
            return Scalar(node, what) is { } single ? [single] : [];
        }

        var scalars = new List<ScalarSyntax>(sequence.Items.Count);
        foreach (var item in sequence.Items)
        {
            if (Scalar(item, what) is { } scalar)
            {
                scalars.Add(scalar);
            }
        }

        return scalars;
    }

    /// <summary>The scalars under a key; none where the key is absent.</summary>
    public IReadOnlyList<ScalarSyntax> Scalars(MappingSyntax mapping, string key) =>
        mapping.Find(key) is { } entry ? Scalars(entry.Value, $"'{key}'") : [];

    /// <summary>Reports each key that is not among <paramref name="keys"/>.</summary>
    public void CheckKeys(MappingSyntax mapping, string what, IReadOnlyCollection<string> keys)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!keys.Contains(entry.Name))
            {
                ReportUnknownKey(entry.Key, what, keys);
            }
        }
    }

    /// <param name="advice">The end of the message; null for the nearest of the keys.</param>
    public void ReportUnknownKey(ScalarSyntax key, string what, IReadOnlyCollection<string> keys, string? advice = null) =>
        Diagnostics.Report(DiagnosticCatalogue.UnknownKey, At(key), what, key.Value, advice ?? Suggester.Hint(key.Value, keys));

    /// <summary>The scalar under a key that must be there.</summary>
    /// <param name="owner">Where its absence is reported.</param>
    public ScalarSyntax? Required(MappingSyntax mapping, SyntaxNode owner, string what, string key)
    {
        if (mapping.Find(key) is { } entry)
        {
            return ValueOf(key, entry.Value);
        }

        Diagnostics.Report(DiagnosticCatalogue.MissingKey, At(owner), what, key);
        return null;
    }

    /// <summary>The scalar under a key; null where the key is absent.</summary>
    public ScalarSyntax? Optional(MappingSyntax mapping, string key) =>
        mapping.Find(key) is { } entry ? ValueOf(key, entry.Value) : null;

    /// <summary><c>true</c> or <c>false</c> under a key; false where the key is absent.</summary>
    public bool Flag(MappingSyntax mapping, string key)
    {
        var scalar = Optional(mapping, key);
        if (scalar is null or { Value: "true" or "false" })
        {
            return scalar?.Value == "true";
        }

        Diagnostics.Report(DiagnosticCatalogue.MalformedValue, At(scalar), scalar.Value, "true or false" + BooleanAdvice.Of(scalar.Value));
        return false;
    }

    /// <summary>One of a closed list of words under a key; the fallback where the key is absent or its value another.</summary>
    public T Word<T>(MappingSyntax mapping, string key, WordList<T> words, T fallback)
        where T : struct => Optional(mapping, key) is { } scalar ? Word(scalar, key, words) ?? fallback : fallback;

    /// <summary>One of a closed list of words; null, with a diagnostic, for anything else.</summary>
    public T? Word<T>(ScalarSyntax scalar, string key, WordList<T> words)
        where T : struct
    {
        if (words.TryGet(scalar.Value, out var value))
        {
            return value;
        }

        var hint = Suggester.Hint(scalar.Value, words.Words);
        if (hint.Length == 0)
        {
            hint = $" ({string.Join(", ", words.Words)})";
        }

        Diagnostics.Report(DiagnosticCatalogue.UnknownWord, At(scalar), scalar.Value, $"'{key}'", hint);
        return null;
    }
}
