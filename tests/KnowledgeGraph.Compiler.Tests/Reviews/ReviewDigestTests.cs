using KnowledgeGraph.Compiler.Reviews;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Tests.Reviews;

/// <summary>Whatever changes in a statement, its passages or their sources changes the digest, and nothing else does.</summary>
public sealed class ReviewDigestTests
{
    private static readonly FactSet Railway = RailwaySet.Load().CompileCleanly();

    private static readonly StatementSymbol[] Stated = [.. Railway.Statements.Where(statement => statement.Derivations.Count == 0)];

    private static readonly Dictionary<string, Func<StatementSymbol, StatementSymbol>> OfStatements = new()
    {
        [nameof(StatementSymbol.Subject)] = statement => statement with { Subject = statement.Subject + "x" },
        [nameof(StatementSymbol.Predicate)] = statement => statement with { Predicate = statement.Predicate + "x" },
        [nameof(StatementSymbol.Object)] = statement => statement with { Object = new EntityValue("another") },
        [nameof(StatementSymbol.Time)] = statement => statement with { Time = statement.Time with { Since = statement.Time.Since + "?" } },
        [nameof(StatementSymbol.Modality)] = statement => statement with { Modality = Next(statement.Modality) },
        [nameof(StatementSymbol.AttributedTo)] = statement => statement with { AttributedTo = statement.AttributedTo + "x" },
        [nameof(StatementSymbol.Credibility)] = statement => statement with { Credibility = statement.Credibility + 1 },
        [nameof(StatementSymbol.Likelihood)] = statement => statement with { Likelihood = Next(statement.Likelihood ?? Likelihood.Likely) },
        [nameof(StatementSymbol.Rank)] = statement => statement with { Rank = Next(statement.Rank) },
        [nameof(StatementSymbol.RankReason)] = statement => statement with { RankReason = statement.RankReason + "x" },
        [nameof(StatementSymbol.Note)] = statement => statement with { Note = statement.Note + "x" },
        [nameof(StatementSymbol.IsImplied)] = statement => statement with { IsImplied = !statement.IsImplied },
        [nameof(StatementSymbol.Qualifiers)] = statement => statement with
        {
            Qualifiers = statement.Qualifiers.Append(new QualifierValue("another", new TextValue("x"))).ToEquatableArray(),
        },
        [nameof(StatementSymbol.Evidence)] = statement => statement with
        {
            Evidence = statement.Evidence.Append(new EvidenceSymbol("gazette", 1, 2, 3, false)).ToEquatableArray(),
        },
    };

    // The id follows from the rest; the others are no part of what a reviewer reads.
    private static readonly string[] NotOfStatements =
    [
        nameof(StatementSymbol.Id), nameof(StatementSymbol.Basis), nameof(StatementSymbol.Derivations), nameof(StatementSymbol.Reviews),
        nameof(StatementSymbol.ReviewState), nameof(StatementSymbol.Marking),
    ];

    private static readonly Dictionary<string, Func<ValidTime, ValidTime>> OfTimes = new()
    {
        [nameof(ValidTime.Since)] = time => time with { Since = time.Since + "?" },
        [nameof(ValidTime.Until)] = time => time with { Until = time.Until + "?" },
        [nameof(ValidTime.On)] = time => time with { On = time.On + "?" },
    };

    // The days that follow from what is written, from the sources and from the predicate.
    private static readonly string[] NotOfTimes =
    [
        nameof(ValidTime.SinceEarliest), nameof(ValidTime.SinceLatest), nameof(ValidTime.UntilEarliest), nameof(ValidTime.UntilLatest),
        nameof(ValidTime.WitnessDays), nameof(ValidTime.CertainDays),
    ];

    private static readonly Dictionary<string, Func<SourceSymbol, SourceSymbol>> OfSources = new()
    {
        [nameof(SourceSymbol.Id)] = source => source with { Id = source.Id + "x" },
        [nameof(SourceSymbol.Title)] = source => source with { Title = source.Title + "x" },
        [nameof(SourceSymbol.Publisher)] = source => source with { Publisher = source.Publisher + "x" },
        [nameof(SourceSymbol.Authors)] = source => source with { Authors = source.Authors.Append("x").ToEquatableArray() },
        [nameof(SourceSymbol.Published)] = source => source with { Published = new TimeValue(source.Published?.Edtf + "x", 0, 0) },
        [nameof(SourceSymbol.Language)] = source => source with { Language = source.Language + "x" },
        [nameof(SourceSymbol.Url)] = source => source with { Url = source.Url + "x" },
        [nameof(SourceSymbol.Licence)] = source => source with { Licence = source.Licence + "x" },
        [nameof(SourceSymbol.Reliability)] = source => source with { Reliability = (char)(source.Reliability + 1) },
        [nameof(SourceSymbol.Sha256)] = source => source with { Sha256 = source.Sha256 + "0" },
        [nameof(SourceSymbol.Encoding)] = source => source with { Encoding = source.Encoding + "x" },
        [nameof(SourceSymbol.MayBeQuoted)] = source => source with { MayBeQuoted = !source.MayBeQuoted },
        [nameof(SourceSymbol.HasExclusiveEnds)] = source => source with { HasExclusiveEnds = !source.HasExclusiveEnds },
        [nameof(SourceSymbol.IsLenient)] = source => source with { IsLenient = !source.IsLenient },
        [nameof(SourceSymbol.Description)] = source => source with { Description = source.Description + "x" },
        [nameof(SourceSymbol.Entity)] = source => source with { Entity = source.Entity + "x" },
        [nameof(SourceSymbol.DerivedFrom)] = source => source with
        {
            DerivedFrom = source.DerivedFrom.Append(new DerivationLink("x", false, null)).ToEquatableArray(),
        },
    };

    // Where the document lies, and what other statements leave.
    private static readonly string[] NotOfSources = [nameof(SourceSymbol.File), nameof(SourceSymbol.Uncited), nameof(SourceSymbol.Marking)];

    private static readonly Dictionary<string, Func<EvidenceSymbol, EvidenceSymbol>> OfPassages = new()
    {
        ["a position: offset"] = passage => passage with { Offset = passage.Offset + 1 },
        ["a position: length"] = passage => passage with { Length = passage.Length + 1 },
        ["a position: digest"] = passage => passage with { Digest = passage.Digest + 1 },
        ["a position: source"] = passage => passage with { Source = passage.Source == "gazette" ? "bulletin" : "gazette" },
        ["a quotation"] = passage => passage with { Quote = new TextQuote("words", null, null) },
        ["a row"] = passage => passage with { Row = 1 },
        ["a pointer"] = passage => passage with { Pointer = "/a" },
        ["a document"] = passage => passage with { IsWhole = true },
    };

    // Each is part of a change above: of a position, a quotation, a row, a value or a document.
    private static readonly string[] PartsOfPassages =
    [
        nameof(EvidenceSymbol.Source), nameof(EvidenceSymbol.Offset), nameof(EvidenceSymbol.Length), nameof(EvidenceSymbol.Digest),
        nameof(EvidenceSymbol.Quote), nameof(EvidenceSymbol.Row), nameof(EvidenceSymbol.Pointer), nameof(EvidenceSymbol.HasWrittenDigest),
        nameof(EvidenceSymbol.IsWhole),
    ];

    // Whether the document was at hand, and what was found in it.
    private static readonly string[] NotOfPassages = [nameof(EvidenceSymbol.IsVerified), nameof(EvidenceSymbol.Fit)];

    [Fact]
    public void Parts_OfStatementsPassagesAndSources_AreAllHere()
    {
        Names<EvidenceSymbol>().ShouldBe([.. PartsOfPassages, .. NotOfPassages], ignoreOrder: true);
        Names<ValidTime>().ShouldBe([.. OfTimes.Keys, .. NotOfTimes], ignoreOrder: true);
        Names<StatementSymbol>().ShouldBe([.. OfStatements.Keys, .. NotOfStatements], ignoreOrder: true);
        Names<SourceSymbol>().ShouldBe([.. OfSources.Keys, .. NotOfSources], ignoreOrder: true);
    }

    [Fact]
    public void Digest_AnyChange_IsAnother() => RandomTest.Run(random =>
    {
        for (var i = 0; i < 300; i++)
        {
            var statement = Stated[random.Next(Stated.Length)];
            var digest = Digest(statement);
            var (field, change) = OfStatements.ElementAt(random.Next(OfStatements.Count));
            Digest(change(statement)).ShouldNotBe(digest, $"{statement.Id}: {field}");
            var (ofTime, changeTime) = OfTimes.ElementAt(random.Next(OfTimes.Count));
            Digest(statement with { Time = changeTime(statement.Time) }).ShouldNotBe(digest, $"{statement.Id}: {ofTime}");
            if (statement.Evidence.Count == 0)
            {
                continue;
            }

            var source = statement.Evidence[random.Next(statement.Evidence.Count)].Source;
            var (ofSource, changeSource) = OfSources.ElementAt(random.Next(OfSources.Count));
            ReviewDigest.Compute(statement, id => id == source ? changeSource(Source(id)) : Source(id))
                .ShouldNotBe(digest, $"{statement.Id}: {ofSource} of {source}");
            if (statement.Evidence.ToList().FindIndex(passage => passage is { Quote: null, IsWhole: false }) is var index and >= 0)
            {
                var (ofPassage, changePassage) = OfPassages.ElementAt(random.Next(OfPassages.Count));
                var passages = statement.Evidence.ToArray();
                passages[index] = changePassage(passages[index]);
                Digest(statement with { Evidence = passages.ToEquatableArray() }).ShouldNotBe(digest, $"{statement.Id}: {ofPassage}");
            }
        }
    });

    [Fact]
    public void Digest_PartsOfAQuotationOrRecord_Count()
    {
        var statement = Stated[0];
        uint Of(EvidenceSymbol passage) => Digest(statement with { Evidence = new EquatableArray<EvidenceSymbol>([passage]) });
        var plain = new EvidenceSymbol("gazette", EvidenceSymbol.UnknownOffset, 0, 0, false);
        uint[] digests =
        [
            Of(plain with { IsWhole = true }),
            Of(plain with { Quote = new TextQuote("a", null, null) }), Of(plain with { Quote = new TextQuote("b", null, null) }),
            Of(plain with { Quote = new TextQuote("a", "p", null) }), Of(plain with { Quote = new TextQuote("a", null, "p") }),
            Of(plain with { Row = 1 }), Of(plain with { Row = 2 }), Of(plain with { Pointer = "/1" }), Of(plain with { Pointer = "" }),
            Of(plain with { Row = 1, Digest = 1, HasWrittenDigest = true }), Of(plain with { Row = 1, Digest = 2, HasWrittenDigest = true }),
        ];
        digests.ShouldBeUnique();

        // Where they are found in the document, if it is at hand.
        Of(plain with { Quote = new TextQuote("a", null, null), Offset = 5, Length = 1, IsVerified = true }).ShouldBe(digests[1]);
        Of(plain with { Row = 1, Offset = 5, Length = 1, Digest = 7, IsVerified = true }).ShouldBe(digests[5]);
    }

    [Fact]
    public void Digest_WhateverElseChanges_IsTheSame() => RandomTest.Run(random =>
    {
        var expected = Stated.ToDictionary(statement => statement.Id, Digest);
        for (var i = 0; i < 6; i++)
        {
            var set = RailwaySet.Load();
            foreach (var path in set.Paths.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).ToArray())
            {
                // Another order of files, and comments.
                var lines = set[path].Split('\n');
                var text = string.Join('\n', lines.Select(line => line.Length > 0 && random.Next(3) == 0 ? line + "  # a remark" : line));
                set = path is "ontology.yaml" or "sources.yaml"
                    ? set.With(path, text)
                    : set.Without(path).With($"{random.Next(1000)}/{path.Replace('/', '-')}", text);
            }

            // Without a statement that nothing else needs, and without the documents.
            set = set.With("more.yaml", "statements:\n  - subject: valley-rail\n    opposes: coach-order\n    modality: planned\n    evidence: gazette\n");
            var compilation = random.Next(2) == 0 ? set.Compile() : set.Compile([]);
            var facts = compilation.FactSet.ShouldNotBeNull(string.Join('\n', compilation.Diagnostics));
            var sources = facts.Sources.ToDictionary(source => source.Id);
            foreach (var statement in facts.Statements.Where(statement => expected.ContainsKey(statement.Id)))
            {
                ReviewDigest.Compute(statement, id => sources[id]).ShouldBe(expected[statement.Id], statement.Id);
            }

            facts.Statements.Count(statement => expected.ContainsKey(statement.Id)).ShouldBe(expected.Count);
        }
    });

    [Fact]
    public void Digest_OrderOfPassagesAndQualifiers_AndPlaceOfTheDocument_DoNotCount()
    {
        var statement = Stated.First(statement => statement.Evidence.Count > 0) with
        {
            Qualifiers = new EquatableArray<QualifierValue>(
                [new QualifierValue("a", new TextValue("1")), new QualifierValue("b", new TextValue("2"))]),
        };
        var more = statement.Evidence.Append(new EvidenceSymbol("gazette", 1, 2, 3, false)).ToArray();
        var other = statement with
        {
            Qualifiers = statement.Qualifiers.Reverse().ToEquatableArray(),
            Evidence = more.Reverse().ToEquatableArray(),
        };

        ReviewDigest.Compute(other, id => Source(id) with { File = "elsewhere.txt", Uncited = default })
            .ShouldBe(Digest(statement with { Evidence = more.ToEquatableArray() }));
    }

    private static uint Digest(StatementSymbol statement) => ReviewDigest.Compute(statement, Source);

    private static SourceSymbol Source(string id) => Railway.Sources.Single(source => source.Id == id);

    private static IEnumerable<string> Names<T>() =>
        typeof(T).GetProperties().Where(property => property.GetMethod is { IsPublic: true, IsStatic: false } && property.Name != "EqualityContract").Select(property => property.Name);

    private static T Next<T>(T value)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[(Array.IndexOf(values, value) + 1) % values.Length];
    }
}
