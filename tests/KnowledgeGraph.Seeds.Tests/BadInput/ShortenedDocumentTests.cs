using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Seeds.Tests.BadInput;

/// <summary>A document that lacks one character is another document, even where somebody writes down its new digest.</summary>
public sealed class ShortenedDocumentTests
{
    private const int Rounds = 10;

    [Fact]
    public void Document_ShortenedByOneCharacter_IsNotTheOneThatWasCited() => Shorten((set, document, shortened) =>
    {
        var errors = set.CompileWith(shortened).Diagnostics
            .Where(diagnostic => diagnostic.Severity == Compiler.Diagnostics.DiagnosticSeverity.Error);

        var error = errors.ShouldHaveSingleItem();
        error.Id.ShouldBe("KG5004");
        error.Location.ShouldNotBeNull().Path.ShouldBe("sources.yaml");
        error.Message.ShouldContain($"'{document.Name}'");
    });

    [Fact]
    public void Document_ShortenedBeforeAPassage_WithItsDigestWrittenAnew_LosesThatPassage() => Shorten((set, document, shortened) =>
    {
        var sources = set.Files.Single(file => file.Text.Path == "sources.yaml").Text.Text;
        var corrected = sources.Replace(document.Sha256, shortened.Sha256, StringComparison.Ordinal);
        corrected.ShouldNotBe(sources);

        var compilation = set.CompileWith(shortened, corrected);

        compilation.FactSet.ShouldBeNull();
        compilation.Diagnostics.ShouldContain(diagnostic => diagnostic.Id == "KG5005" || diagnostic.Id == "KG5006");
    });

    /// <summary>Without its first character, and without some others up to its last passage.</summary>
    private static void Shorten(Action<SetWithDocuments, DocumentFile, DocumentFile> check) => RandomTest.Run(random =>
    {
        foreach (var set in SetWithDocuments.WithDocuments)
        {
            foreach (var document in set.Documents)
            {
                var last = LastPassage(set, document);
                foreach (var index in Enumerable.Range(0, Rounds).Select(_ => random.Next(last)).Append(0).Append(last))
                {
                    var shortened = DocumentFile.OfText(document.Path, Without(TextOf(document), index));
                    try
                    {
                        check(set, document, shortened);
                    }
                    catch (ShouldAssertException failure)
                    {
                        throw new ShouldAssertException($"{document.Name} without character {index}: {failure.Message}", failure);
                    }
                }
            }
        }
    });

    /// <summary>The offset of the passage that stands last in a document.</summary>
    private static int LastPassage(SetWithDocuments set, DocumentFile document)
    {
        var text = new DocumentText(TextOf(document));
        return set.Citations.SelectMany(citation => citation.Passages).Select(passage => passage.Reference)
            .Where(reference => reference.Offset + reference.Length <= text.Length
                && PassageDigest.Compute(text.Passage(reference.Offset, reference.Length)) == reference.Digest)
            .Max(reference => reference.Offset);
    }

    private static string Without(string text, int index) => string.Concat(text.EnumerateRunes().Where((_, at) => at != index));

    private static string TextOf(DocumentFile document) => document.Decode(null, out _).ShouldNotBeNull();
}
