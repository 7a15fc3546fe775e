using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Seeds.Tests.BadInput;

/// <summary>Evidence that is taken away, moved or altered, anywhere, does not compile.</summary>
public sealed class EvidenceTamperingTests
{
    private const int Rounds = 60;

    [Fact]
    public void Set_Untouched_Compiles()
    {
        foreach (var set in SetWithDocuments.WithDocuments)
        {
            set.Compile().Diagnostics.Where(diagnostic => !RailwaySet.IsOfTheSetItself(diagnostic)).Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty(set.Name);
        }
    }

    [Fact]
    public void Evidence_Deleted_IsMissed() => Tamper(SetWithDocuments.All, (random, set) =>
    {
        var citation = Any(random, set.Citations);
        var compilation = set.CompileWith(citation.File.Text.Path, citation.WithoutEvidence());
        ShouldBeRefused(compilation, citation, citation.Statement.Span.End, "KG5002");
    });

    [Fact]
    public void Evidence_Moved_IsNoticed() => Tamper(SetWithDocuments.WithDocuments, (random, set) =>
    {
        var (citation, passage, reference) = AnyPassage(random, set);
        var distance = random.Next(1, 200) * (random.Next(2) == 0 ? -1 : 1);
        var moved = reference with { Offset = Math.Abs(reference.Offset + distance) };
        if (moved.Offset != reference.Offset)
        {
            ShouldBeNoticed(set, citation, passage, moved);
        }
    });

    [Fact]
    public void Evidence_CitedFromAnotherSource_IsNoticed() => Tamper(SetWithDocuments.WithDocuments, (random, set) =>
    {
        var (citation, passage, reference) = AnyPassage(random, set);
        var others = set.Citations.SelectMany(other => other.Passages)
            .Select(other => other.Reference.Source)
            .Where(source => source != reference.Source)
            .Distinct();
        ShouldBeNoticed(set, citation, passage, reference with { Source = Any(random, [.. others]) });
    });

    [Fact]
    public void Evidence_WithAnotherDigest_IsNoticed() => Tamper(SetWithDocuments.WithDocuments, (random, set) =>
    {
        var (citation, passage, reference) = AnyPassage(random, set);
        ShouldBeNoticed(set, citation, passage, reference with { Digest = reference.Digest ^ (1u << random.Next(32)) });
    });

    [Fact]
    public void Evidence_LongerOrShorterByWords_IsNoticed() => Tamper(SetWithDocuments.WithDocuments, (random, set) =>
    {
        // One character more may be a space, which the digest folds away; two in a row of them do not stand inside these texts.
        var (citation, passage, reference) = AnyPassage(random, set);
        var length = reference.Length + (random.Next(2) == 0 ? random.Next(3, 30) : -random.Next(3, 30));
        if (length > 0)
        {
            ShouldBeNoticed(set, citation, passage, reference with { Length = length });
        }
    });

    private static void Tamper(IEnumerable<SetWithDocuments> sets, Action<Random, SetWithDocuments> round) => RandomTest.Run(random =>
    {
        foreach (var set in sets)
        {
            for (var i = 0; i < Rounds; i++)
            {
                try
                {
                    round(random, set);
                }
                catch (ShouldAssertException failure)
                {
                    throw new ShouldAssertException($"{set.Name}, round {i}: {failure.Message}", failure);
                }
            }
        }
    });

    private static void ShouldBeNoticed(SetWithDocuments set, Citation citation, int passage, EvidenceReference altered)
    {
        var compilation = set.CompileWith(citation.File.Text.Path, citation.With(passage, altered));
        var growth = altered.ToString().Length - citation.Passages[passage].Written.Span.Length;
        ShouldBeRefused(compilation, citation, citation.Statement.Span.End + growth, "KG5005", "KG5006");
    }

    /// <summary>No fact set, and an error inside the statement that has one of these ids.</summary>
    private static void ShouldBeRefused(FactCompilation compilation, Citation citation, int end, params string[] ids)
    {
        compilation.FactSet.ShouldBeNull();
        compilation.Diagnostics.ShouldContain(
            diagnostic => ids.Contains(diagnostic.Id)
                && diagnostic.Location != null
                && diagnostic.Location.Path == citation.File.Text.Path
                && diagnostic.Location.Span.Start >= citation.Statement.Span.Start
                && diagnostic.Location.Span.Start < end,
            string.Join('\n', compilation.Diagnostics));
    }

    private static (Citation Citation, int Passage, EvidenceReference Reference) AnyPassage(Random random, SetWithDocuments set)
    {
        var citation = Any(random, set.Citations);
        var passage = random.Next(citation.Passages.Count);
        return (citation, passage, citation.Passages[passage].Reference);
    }

    private static T Any<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
