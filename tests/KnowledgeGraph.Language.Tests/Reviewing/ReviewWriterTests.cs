using KnowledgeGraph.Compiler.Reviews;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Reviewing;

namespace KnowledgeGraph.Language.Tests.Reviewing;

public sealed class ReviewWriterTests
{
    private const string Stale = "        reviewed: { by: cleo, on: 2026-02-11, of: 5d2c07e1 }\n";

    private static readonly FactSetFiles Railway = new FactSetFolder(new DirectoryInfo(RailwayFolder.Original)).Read();

    /// <summary>What stands in place of the review by cleo, and what is there once ben has reviewed the statement too.</summary>
    public static TheoryData<string, string> Written => new()
    {
        { "", "        reviewed: NEW\n" },
        { "        # nobody yet\n", "        reviewed: NEW\n        # nobody yet\n" },
        { "        reviewed: []\n", "        reviewed: NEW\n" },
        { Stale, "        reviewed: [{ by: cleo, on: 2026-02-11, of: 5d2c07e1 }, NEW]\n" },
        {
            "        reviewed: {by: cleo , 'on': 2026-02-11,\n            of: '5d2c07e1'}  # on leave\n",
            "        reviewed: [{by: cleo , 'on': 2026-02-11,\n            of: '5d2c07e1'}, NEW]  # on leave\n"
        },
        {
            "        reviewed:  # by the desk\n          by: cleo  # on leave\n          on: 2026-02-11\n          of: 5d2c07e1\n",
            "        reviewed:  # by the desk\n          - by: cleo  # on leave\n            on: 2026-02-11\n            of: 5d2c07e1\n          - NEW\n"
        },
        {
            "        reviewed:\n          - { by: cleo, on: 2026-02-11, of: 5d2c07e1 }  # on leave\n",
            "        reviewed:\n          - { by: cleo, on: 2026-02-11, of: 5d2c07e1 }  # on leave\n          - NEW\n"
        },
        {
            "        reviewed:\n        - { by: cleo, on: 2026-02-11, of: 5d2c07e1 }\n",
            "        reviewed:\n        - { by: cleo, on: 2026-02-11, of: 5d2c07e1 }\n        - NEW\n"
        },
        {
            "        reviewed: [{ by: ' ben', on: 2026-01-01, of: 00000000 }, { by: cleo, on: 2026-02-11, of: 5d2c07e1 }]\n",
            "        reviewed: [{ by: ' ben', on: 2026-10-20, of: DIGEST }, { by: cleo, on: 2026-02-11, of: 5d2c07e1 }]\n"
        },
        {
            "        reviewed:\n          by: ben\n          on: '2026-01-01'  # too long ago\n          of: 00000000\n",
            "        reviewed:\n          by: ben\n          on: 2026-10-20  # too long ago\n          of: DIGEST\n"
        },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Review_IsWrittenBesideOthers_AndNothingElseChanges(string before, string after)
    {
        foreach (var newLine in (string[])["\n", "\r\n"])
        {
            string Lines(string text) => text.ReplaceLineEndings(newLine);
            var set = With("network/lines.yaml", text => Lines(text.Replace(Stale, before, StringComparison.Ordinal)));

            var digest = Review(ref set, "ben", statement => statement.Object is EntityValue { Id: "cafe-corner" } && statement.Subject == "harbour-branch");

            Text(set, "network/lines.yaml").ShouldBe(Lines(Text(Railway, "network/lines.yaml").Replace(
                Stale,
                after.Replace("NEW", $"{{ by: ben, on: 2026-10-20, of: {digest} }}", StringComparison.Ordinal).Replace("DIGEST", digest, StringComparison.Ordinal),
                StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Reviews_OfAllStatements_InWhateverStyle_AreCurrent()
    {
        // Flow style, several passages with comments, and nothing after the last line of a file.
        var set = With("agents.yaml", static text => text
            .Replace(
                "      - operates: valley-line\n        since: 2019-03-03\n        evidence: annual-report@33+64#3300869c\n",
                "      - { operates: valley-line, since: 2019-03-03, evidence: annual-report@33+64#3300869c }  # in flow style\n", StringComparison.Ordinal)
            .Replace(
                "evidence: annual-report@747+76#8b2ccbd6",
                "evidence:  # two\n          - annual-report@747+76#8b2ccbd6\n          - gazette  # the second", StringComparison.Ordinal)
            .Replace("website: https://valleyrail.example/", "website: https://valleyrail.example/\n        note: |\n          Seen\n\n          often.\n", StringComparison.Ordinal)
            .TrimEnd());
        var before = set;

        Review(ref set, "ana", static _ => true);
        Review(ref set, "O'Neill: 2", static _ => true);

        var facts = set.Compile().FactSet.ShouldNotBeNull();
        facts.Statements.Where(static statement => statement.Basis != Basis.Derived).ShouldAllBe(static statement =>
            statement.ReviewState == ReviewState.Current && statement.Reviews.Count(review => review.IsCurrent) >= 2);
        foreach (var file in before.Files)
        {
            // Each line is still there, or has reviews at its end or in its middle.
            var lines = Text(set, file.Path).Split('\n');
            file.Text.Split('\n').Where(static line => !line.Contains("reviewed", StringComparison.Ordinal) && !line.Contains("in flow style", StringComparison.Ordinal))
                .Except(lines).ShouldBeEmpty();
            lines.Length.ShouldBeGreaterThanOrEqualTo(file.Text.Split('\n').Length);
        }

        Text(set, "agents.yaml").ShouldMatch(@"#3300869c, reviewed: \[\{ by: ana, on: 2026-10-20, of: [0-9a-f]{8} \}, \{ by: 'O''Neill: 2', on: 2026-10-20, of: [0-9a-f]{8} \}\] \}  # in flow style");
        Text(set, "agents.yaml").ShouldMatch(@"          often\.\n\n?        reviewed: \[");
    }

    [Fact]
    public void Places_AreKeptOnlyWhereAsked() => Railway.Compile().Places.ShouldBeEmpty();

    private static string Review(ref FactSetFiles set, string by, Func<StatementSymbol, bool> isMeant)
    {
        var compilation = set.CompileWithPlaces(reviewsAsOf: null);
        var facts = compilation.FactSet.ShouldNotBeNull(string.Join('\n', compilation.Diagnostics));
        var sources = facts.Sources.ToDictionary(static source => source.Id);
        var digest = 0u;
        var reviews = facts.Statements.Where(static statement => statement.Basis != Basis.Derived).Where(isMeant).Select(statement =>
            (compilation.Places[statement.Id], new WrittenReviewText(by, "2026-10-20", digest = ReviewDigest.Compute(statement, id => sources[id]))));
        var changed = ReviewWriter.Write(set, [.. reviews]).ToDictionary(static file => file.Path);
        set = set with { Files = [.. set.Files.Select(file => changed.GetValueOrDefault(file.Path, file))] };
        return ReviewDigest.Format(digest);
    }

    private static FactSetFiles With(string path, Func<string, string> change) => Railway with
    {
        Files = [.. Railway.Files.Select(file => file.Path == path ? new SourceText(path, change(file.Text)) : file)],
    };

    private static string Text(FactSetFiles set, string path) => set.Files.Single(file => file.Path == path).Text;
}
