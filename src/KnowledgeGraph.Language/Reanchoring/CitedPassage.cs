using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.Reanchoring;

/// <summary>A line of evidence where it stands in a fact file.</summary>
public sealed record CitedPassage(SourceText File, ScalarSyntax Scalar, EvidenceReference Reference)
{
    /// <summary>All of a set, in the order of the files. Lines that are malformed are left to <c>kg check</c>.</summary>
    public static IEnumerable<CitedPassage> In(IEnumerable<SourceText> files)
    {
        foreach (var file in files)
        {
            foreach (var scalar in EvidenceBelow(SyntaxTree.Parse(file).Root))
            {
                if (EvidenceReference.TryParse(scalar.Value, out var reference))
                {
                    yield return new CitedPassage(file, scalar, reference);
                }
            }
        }
    }

    /// <summary>As MSBuild writes it.</summary>
    public override string ToString()
    {
        var place = File.GetPosition(Scalar.Span.Start);
        return $"{File.Path}({place.Line},{place.Column})";
    }

    /// <summary>The parser bounds the depth.</summary>
    private static IEnumerable<ScalarSyntax> EvidenceBelow(SyntaxNode? node) => node switch
    {
        MappingSyntax mapping => mapping.Entries.SelectMany(entry =>
            entry.Name == StatementFields.Evidence ? ScalarsOf(entry.Value) : EvidenceBelow(entry.Value)),
        SequenceSyntax sequence => sequence.Items.SelectMany(EvidenceBelow),
        _ => [],
    };

    private static IEnumerable<ScalarSyntax> ScalarsOf(SyntaxNode node) =>
        node is SequenceSyntax sequence ? sequence.Items.OfType<ScalarSyntax>() : node is ScalarSyntax scalar ? [scalar] : [];
}
