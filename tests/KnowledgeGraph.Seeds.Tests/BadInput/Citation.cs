using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Seeds.Tests.BadInput;

/// <summary>A statement in a file and what it cites.</summary>
/// <param name="File">The file as it is.</param>
/// <param name="Statement">The whole statement.</param>
/// <param name="Evidence">The entry with all its passages.</param>
/// <param name="Passages">Where each is written, and what it says.</param>
internal sealed record Citation(
    SyntaxTree File,
    MappingSyntax Statement,
    MappingEntrySyntax Evidence,
    IReadOnlyList<(ScalarSyntax Written, EvidenceReference Reference)> Passages)
{
    public static IEnumerable<Citation> Find(SyntaxTree file) => file.Root is null ? [] : Find(file, file.Root);

    /// <summary>The file without the evidence of this statement.</summary>
    public string WithoutEvidence() => File.Text.Text.Remove(Evidence.Key.Span.Start, Evidence.Value.Span.End - Evidence.Key.Span.Start);

    /// <summary>The file with one of the passages written otherwise.</summary>
    public string With(int passage, EvidenceReference reference)
    {
        var span = Passages[passage].Written.Span;
        return File.Text.Text.Remove(span.Start, span.Length).Insert(span.Start, reference.ToString());
    }

    private static IEnumerable<Citation> Find(SyntaxTree file, SyntaxNode node) => node switch
    {
        SequenceSyntax sequence => sequence.Items.SelectMany(item => Find(file, item)),
        MappingSyntax mapping when mapping.Find("evidence") is { } evidence && Read(evidence.Value) is { Count: > 0 } passages =>
            [new Citation(file, mapping, evidence, passages)],
        MappingSyntax mapping => mapping.Entries.SelectMany(entry => Find(file, entry.Value)),
        _ => [],
    };

    private static List<(ScalarSyntax Written, EvidenceReference Reference)> Read(SyntaxNode node)
    {
        var passages = new List<(ScalarSyntax, EvidenceReference)>();
        foreach (var scalar in (node is SequenceSyntax sequence ? sequence.Items : [node]).OfType<ScalarSyntax>())
        {
            if (EvidenceReference.TryParse(scalar.Value, out var reference))
            {
                passages.Add((scalar, reference));
            }
        }

        return passages;
    }
}
