using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Concurrency;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Tests.FactSets;

/// <summary>A set that is compiled again after edits gives what it gives when it is compiled for the first time.</summary>
public sealed class ParsedFilesTests
{
    private static readonly FactSetFiles Railway = new FactSetFolder(new DirectoryInfo(RailwayFolder.Original)).Read();

    private static readonly string[] Fragments =
    [
        "", "\n", "2001", "note: edited", "aldermoor", "- serves: aldermoor\n", "kind: Line", "\"", "x", "marking: TLP:RED",
    ];

    public static TheoryData<string> Folders => ["seeds", "tests/Railway", "tests/Tramway", "tests/Tours"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Compile_SampleFolders_GiveTheBytesOfOneThread(string folder)
    {
        var files = new FactSetFolder(new DirectoryInfo(RepositoryFolder.Combine(folder))).Read();

        var expected = OrderedParallel.RunAlone(() => FactSetImage.Compile(files));
        var actual = FactSetImage.Compile(files);

        ShouldBe(actual, expected);
        actual.Image.ShouldNotBeNull();
    }

    [Fact]
    public void Compile_SeriesOfEdits_GivesWhatTheFirstTimeGives() =>
        Prop.ForAll(Edits().ArrayOf(8).ToArbitrary(), edits =>
        {
            var parsed = new ParsedFiles();
            var current = Railway;
            foreach (var edit in edits)
            {
                current = edit.Apply(current);
                ShouldBe(FactSetImage.Compile(current, parsed), FactSetImage.Compile(current));
            }
        }).ShouldHold(20);

    [Fact]
    public void Compile_FileThatComesAndGoes_GivesWhatTheFirstTimeGives()
    {
        var parsed = new ParsedFiles();
        var added = new SourceText("zz.yaml", "entities:\n  zz-stop: { kind: Station, name: Zz }\n");
        var more = Railway with { Files = [.. Railway.Files, added] };

        foreach (var files in (FactSetFiles[])[Railway, more, Railway, more])
        {
            ShouldBe(FactSetImage.Compile(files, parsed), FactSetImage.Compile(files));
        }
    }

    [Fact]
    public void Compile_ThatIsCancelled_LeavesTheNextAsItIs()
    {
        var parsed = new ParsedFiles();
        FactSetImage.Compile(Railway, parsed);
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Should.Throw<OperationCanceledException>(() => FactSetImage.Compile(Railway, parsed, cancellation.Token));
        ShouldBe(FactSetImage.Compile(Railway, parsed), FactSetImage.Compile(Railway));
    }

    private static void ShouldBe(FactSetImage actual, FactSetImage expected)
    {
        actual.Diagnostics.Select(diagnostic => diagnostic.ToString())
            .ShouldBe(expected.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        (actual.Image?.ContentHash).ShouldBe(expected.Image?.ContentHash);
    }

    private static Gen<Edit> Edits() =>
        from file in Gen.Choose(0, Railway.Files.Count - 1)
        from position in Gen.Choose(0, 1_000_000)
        from length in Gen.Choose(0, 4)
        from text in Gen.Elements(Fragments)
        from undoes in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Edit(file, position, length, text, undoes);

    /// <param name="Undoes">The file is as it was at first: sets with errors become sound again.</param>
    private sealed record Edit(int File, int Position, int Length, string Text, bool Undoes)
    {
        public FactSetFiles Apply(FactSetFiles set)
        {
            var files = set.Files.ToArray();
            var text = files[File].Text;
            var start = Position % (text.Length + 1);
            files[File] = Undoes
                ? Railway.Files[File]
                : new SourceText(files[File].Path, text.Remove(start, Math.Min(Length, text.Length - start)).Insert(start, Text));
            return set with { Files = files };
        }
    }
}
