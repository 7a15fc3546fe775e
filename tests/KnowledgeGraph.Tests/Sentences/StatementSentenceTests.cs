using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Tests.Sentences;

/// <summary>Sentences of a small set, in which everything is said about a guild and its people.</summary>
public sealed class StatementSentenceTests
{
    private const string Ontology =
        """
        name: Guild
        description: A guild and its people.
        kinds:
          Member: { description: A person. }
          Group: { description: Several people. }
          Post: { description: An office. }
          Song: { description: A song. }
        enumerations:
          Standing: { description: How well regarded., values: { high: High., veryLow: { label: rather low, description: Low. } } }
        units: { pieces: { symbol: pieces, singular: piece, dimension: things, description: Pieces. } }
        qualifiers:
          ware: { type: text, description: What. }
          payer: { range: Member, label: paid by, description: Who pays. }
          due: { type: date, description: By when. }
        properties:
          composed: { domain: Song, type: date, evidence: optional, sentence: "“{subject}” was composed on {object}", description: When. }
          born: { domain: Member, type: date, evidence: optional, description: When. }
          guest: { domain: Member, type: boolean, evidence: optional, description: Whether. }
          motto: { domain: Member, type: languageText, evidence: optional, description: Motto. }
          standing: { domain: Member, type: Standing, evidence: optional, temporal: state, description: How. }
          output: { domain: Member, type: quantity, evidence: optional, qualifiers: { allowed: due }, sentence: "{subject} makes {object}[ on {due}]", description: How much. }
        predicates:
          holds: { domain: [Member, Group], range: Post, inverse: heldBy, evidence: optional, identifiedBy: since, sentence: "{subject} holds the office of {object}", description: Holds. }
          chosenFor: { domain: Member, range: Post, temporal: event, identifiedBy: on, evidence: optional, description: Chosen. }
          supplies: { domain: Member, range: Member, qualifiers: { required: ware, allowed: payer }, evidence: optional, inverse: customers, sentence: "{subject} supplies {ware} to {object}", description: Supplies. }
          sings: { domain: Member, range: Song, inverse: sungBy, evidence: optional, temporal: timeless, description: Sings. }
          knows: { domain: Member, range: Member, symmetric: true, evidence: optional, description: Knows. }
          odd: { domain: Member, range: Member, temporal: timeless, evidence: optional, sentence: "Between {object} and {subject} all may be well", description: Odd. }

        """;

    [Theory]
    [InlineData("holds: warden", "Ann Reed holds the office of Warden.")]
    [InlineData("{ holds: warden, since: 2024-10 }", "Ann Reed has held the office of Warden since October 2024.")]
    [InlineData("{ holds: warden, since: ../2024-10 }", "Ann Reed has held the office of Warden since October 2024 at the latest.")]
    [InlineData("{ holds: warden, until: 2024-10-03 }", "Ann Reed held the office of Warden until 3 October 2024.")]
    [InlineData("{ holds: warden, before: 2024-10-03 }", "Ann Reed held the office of Warden until 2 October 2024.")]
    [InlineData("{ holds: warden, since: 2019, until: 2024-10 }", "Ann Reed held the office of Warden from 2019 until October 2024.")]
    [InlineData("{ holds: warden, since: 2019, until: 2019 }", "Ann Reed held the office of Warden in 2019.")]
    [InlineData("{ holds: warden, since: 2019, until: .. }", "Ann Reed has held the office of Warden since 2019.")]
    [InlineData("{ holds: warden, since: ../2025-01-27, until: ../2025-01-27 }", "Ann Reed held the office of Warden until 27 January 2025 at the latest.")]
    [InlineData("{ holds: warden, since: ../2025-08, until: 2024-10/.. }", "Ann Reed held the office of Warden at some time between October 2024 and August 2025.")]
    [InlineData("{ holds: warden, since: 1990~, until: 2000? }", "Ann Reed held the office of Warden from about 1990 until possibly 2000.")]
    [InlineData("{ holds: warden, since: ../2025-01-27, until: 2025-01-27/.. }", "Ann Reed held the office of Warden on 27 January 2025.")]
    [InlineData("{ chosenFor: warden, on: 2024-10 }", "Ann Reed was chosen for Warden in October 2024.")]
    [InlineData("{ chosenFor: warden, on: ../2024-10 }", "Ann Reed was chosen for Warden by October 2024.")]
    [InlineData("{ chosenFor: warden, on: 2023-07-11/2023-07-12 }", "Ann Reed was chosen for Warden from 11 to 12 July 2023.")]
    [InlineData("{ born: 1969-04 }", "Ann Reed was born in April 1969.")]
    [InlineData("{ born: 1969-04-02? }", "Ann Reed was born possibly on 2 April 1969.")]
    [InlineData("{ guest: true }", "Ann Reed is guest.")]
    [InlineData("{ guest: false }", "Ann Reed is not guest.")]
    [InlineData("{ guest: false, modality: negated }", "Ann Reed is guest.")]
    [InlineData("{ motto: { text: Always., language: en } }", "The motto of Ann Reed is “Always”.")]
    [InlineData("{ standing: veryLow, until: 2020 }", "The standing of Ann Reed was rather low until 2020.")]
    [InlineData("{ output: { amount: 1_500_000, unit: pieces, per: year } }", "Ann Reed makes 1.5 million pieces a year.")]
    [InlineData("{ output: { amount: 1, unit: pieces }, due: 2030-05 }", "Ann Reed makes 1 piece in May 2030.")]
    [InlineData("{ odd: bo }", "Between Bo Lane and Ann Reed all may be well.")]
    public void Sentence_HasItsTimeAndItsValue(string statement, string sentence) => SentenceOf(statement).ShouldBe(sentence);

    [Theory]
    [InlineData("{ holds: warden, modality: negated }", "Ann Reed does not hold the office of Warden.")]
    [InlineData("{ holds: warden, modality: negated, since: 2020 }", "Ann Reed has not held the office of Warden since 2020.")]
    [InlineData("{ holds: warden, modality: negated, until: 2020 }", "Ann Reed did not hold the office of Warden until 2020.")]
    [InlineData("{ holds: warden, modality: reported }", "Ann Reed is reported to hold the office of Warden.")]
    [InlineData("{ holds: warden, modality: reported, since: 2020 }", "Ann Reed is reported to have held the office of Warden since 2020.")]
    [InlineData("{ holds: warden, modality: planned, since: 2031 }", "Ann Reed is planned to hold the office of Warden from 2031.")]
    [InlineData("{ holds: warden, modality: forecast }", "Ann Reed is expected to hold the office of Warden.")]
    [InlineData("{ holds: warden, modality: proposed }", "It is proposed that Ann Reed hold the office of Warden.")]
    [InlineData("{ holds: warden, modality: hypothetical }", "Ann Reed would hypothetically hold the office of Warden.")]
    [InlineData("{ standing: high, modality: proposed }", "It is proposed that the standing of Ann Reed be high.")]
    [InlineData("{ odd: bo, modality: negated }", "It is not the case that between Bo Lane and Ann Reed all may be well.")]
    [InlineData("{ odd: bo, modality: reported }", "It is reported that between Bo Lane and Ann Reed all may be well.")]
    [InlineData("{ odd: bo, modality: hypothetical }", "Hypothetically, between Bo Lane and Ann Reed all may be well.")]
    [InlineData("{ holds: warden, modality: forecast, likelihood: veryLikely }", "Ann Reed is expected to hold the office of Warden, which is very likely.")]
    [InlineData("{ holds: warden, likelihood: almostNoChance }", "Ann Reed holds the office of Warden, of which there is almost no chance.")]
    [InlineData("{ holds: warden, likelihood: roughlyEvenChance }", "Ann Reed holds the office of Warden, of which there is a roughly even chance.")]
    [InlineData("{ holds: warden, attributedTo: bo, modality: reported }", "Ann Reed is reported to hold the office of Warden, according to Bo Lane.")]
    [InlineData("{ holds: warden, rank: preferred, reason: Known. }", "Ann Reed holds the office of Warden (preferred).")]
    [InlineData("{ holds: warden, evidence: book }", "Ann Reed holds the office of Warden, as reported by The Chronicle.")]
    [InlineData("{ holds: warden, evidence: [book, roll] }", "Ann Reed holds the office of Warden, as reported by The Chronicle and “Roll of the guild”.")]
    [InlineData("{ holds: warden, evidence: [book, roll, list, note] }", "Ann Reed holds the office of Warden, as reported by The Chronicle, “Roll of the guild” and 2 other sources.")]
    [InlineData("{ holds: warden, evidence: book, basis: implied }", "Ann Reed holds the office of Warden, as implied by The Chronicle.")]
    [InlineData("{ supplies: bo, ware: rope }", "Ann Reed supplies “rope” to Bo Lane.")]
    [InlineData("{ supplies: bo, ware: rope, payer: bo }", "Ann Reed supplies “rope” to Bo Lane (paid by: Bo Lane).")]
    [InlineData("{ supplies: bo, ware: rope, modality: negated }", "Ann Reed does not supply “rope” to Bo Lane.")]
    [InlineData("{ supplies: bo, ware: rope, payer: bo, modality: negated }", "It is not the case that Ann Reed supplies “rope” to Bo Lane (paid by: Bo Lane).")]
    [InlineData("{ sings: song }", "Ann Reed sings “Ropes of the guild”.")]
    public void Sentence_SaysHowItIsMeantAndWhoSaysSo(string statement, string sentence) => SentenceOf(statement).ShouldBe(sentence);

    [Theory]
    [InlineData("{ holds: warden, since: 2024-10 }", "Warden has been held by Ann Reed since October 2024.")]
    [InlineData("{ holds: warden, modality: negated }", "Warden is not held by Ann Reed.")]
    [InlineData("{ supplies: bo, ware: rope }", "The customers of Bo Lane include Ann Reed (ware: rope).")]
    [InlineData("{ knows: bo }", "Bo Lane knows Ann Reed.")]
    [InlineData("{ sings: song }", "“Ropes of the guild” is sung by Ann Reed.")]
    [InlineData("{ chosenFor: warden, on: 2024 }", "Ann Reed was chosen for Warden in 2024.")]
    public void Sentence_FromTheOtherEnd_ReadsWithTheInverseLabel(string statement, string sentence) =>
        SentenceOf(statement, Direction.In).ShouldBe(sentence);

    [Fact]
    public void Sentence_OfSeveral_HasItsVerbInThePlural() =>
        SentenceOf("{ holds: warden, until: 2020, modality: negated }", subject: "elders").ShouldBe("Elders of the guild did not hold the office of Warden until 2020.");

    [Fact]
    public void Sentence_WithoutSources_NamesNone() => Read(
        "{ holds: warden, evidence: book }", "ann", statement => statement.ToSentence(namesSources: false)).ShouldBe("Ann Reed holds the office of Warden.");

    [Fact]
    public void Sentence_OfLongNamesAndTexts_IsCut()
    {
        var name = string.Concat(Enumerable.Repeat("😀", 400));
        var sentence = Read($"{{ motto: {{ text: {new string('x', 60_000)}, language: en }} }}", "ann", statement => statement.ToSentence(), name);

        sentence.Length.ShouldBeLessThan(1_000);
        sentence.ShouldContain("…");
        sentence.EnumerateRunes().ShouldNotContain(rune => rune.Value == 0xFFFD);
    }

    [Fact]
    public void Sentence_OfManyQualifiers_IsCut()
    {
        var wares = string.Join(", ", Enumerable.Range(0, 300).Select(number => $"{new string('x', 1_000)}{number}"));

        var sentence = SentenceOf($"{{ supplies: bo, ware: [{wares}], payer: bo }}");

        sentence.Length.ShouldBeInRange(3_000, 5_000);
        sentence.ShouldEndWith(" and 292 more to Bo Lane.");
    }

    private static string SentenceOf(string statement, Direction direction = Direction.Out, string subject = "ann") =>
        Read(statement, subject, found => found.ToSentence(direction));

    private static string Read(string statement, string subject, Func<Statement, string> read, string name = "Ann Reed")
    {
        var facts =
            $$"""
            sources:
              book: { title: Book of the guild, publisher: The Chronicle }
              roll: { title: Roll of the guild }
              list: { title: List }
              note: { title: Note }
            entities:
              ann: { kind: Member, name: {{name}} }
              bo: { kind: Member, name: Bo Lane }
              song: { kind: Song, name: Ropes of the guild }
              elders: { kind: Group, name: Elders of the guild }
              warden: { kind: Post, name: Warden }
            statements:
              - {{(statement.StartsWith('{') ? "{ subject: " + subject + "," + statement[1..] : "{ subject: " + subject + ", " + statement + " }")}}

            """;
        var compilation = FactCompiler.Compile(
            [SyntaxTree.Parse(new SourceText("ontology.yaml", Ontology)), SyntaxTree.Parse(new SourceText("facts.yaml", facts))],
            [],
            [],
            CompilationOptions.Default);
        compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Compiler.Diagnostics.DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        using var graph = Images.Open(compilation.FactSet!);
        graph.TryFindEntity(subject, out var entity).ShouldBeTrue();
        return read(entity.Statements[0]);
    }
}
