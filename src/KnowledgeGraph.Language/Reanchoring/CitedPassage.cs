using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Reanchoring;

/// <summary>A line of evidence where it stands in a fact file.</summary>
public sealed record CitedPassage(SourceText File, ScalarSyntax Scalar, EvidenceReference Reference)
{
    /// <summary>All of a set, in the order of the files. Lines that are malformed are left to <c>kg check</c>.</summary>
    public static IEnumerable<CitedPassage> In(IEnumerable<SourceText> files)
    {
        foreach (var file in files)
        {
            foreach (var scalar in EvidenceNodes.Of(SyntaxTree.Parse(file)).OfType<ScalarSyntax>())
            {
                if (EvidenceReference.TryParse(scalar.Value, out var reference))
                {
                    yield return new CitedPassage(file, scalar, reference);
                }
            }
        }
    }

    /// <summary>The sources of which rows or JSON values are cited.</summary>
    public static IEnumerable<string> SourcesOfRecords(IEnumerable<SourceText> files) =>
        from file in files
        from mapping in EvidenceNodes.Of(SyntaxTree.Parse(file)).OfType<MappingSyntax>()
        where mapping.Find("row") is not null || mapping.Find("pointer") is not null
        let source = mapping.Find("source")?.Value as ScalarSyntax
        where source is not null
        select source.Value;

    /// <summary>As MSBuild writes it.</summary>
    public override string ToString() => File.PlaceOf(Scalar.Span.Start);
}
