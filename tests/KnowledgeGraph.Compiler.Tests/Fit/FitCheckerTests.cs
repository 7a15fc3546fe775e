using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Fit;

public sealed class FitCheckerTests
{
    private const string Names =
        """
          mark-rutte: { kind: Agent, name: Mark Rutte }
          nato: { kind: Agent, name: NATO, aliases: [North Atlantic Treaty Organization] }
          union: { kind: Agent, name: European Union }
          allies: { kind: Agent, name: European Allies }
          output: { kind: Agent, name: Higher production of ammunition with care }

        """;

    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG5101", "agents.yaml",
            "      - owns: crow-hill-depot\n        evidence: bulletin@288+45#58b437e2",
            "      - owns: crow-hill-depot\n        evidence: bulletin@168+44#e373f3d3",
            "agents.yaml(32,9): warning KG5101: No passage of the statement names its subject 'coast-lines' ('Coast Lines'), and neither does the sentence around one: cite one that does, write the words that stand for it as 'refersBy', or write why not as an exception from 'subject-fit'",
            "agents.yaml(32,9): warning KG5102: No passage of the statement names its object 'crow-hill-depot' ('Crow Hill depot'), and neither does the sentence around one: cite one that does, write the words that stand for it as 'refersBy', or write why not as an exception from 'object-fit'"),
        new(
            "KG5102", "agents.yaml",
            "      - owns: crow-hill-depot",
            "      - owns: dunmere-north",
            "agents.yaml(32,9): warning KG5102: No passage of the statement names its object 'dunmere-north' ('Dunmere North'), and neither does the sentence around one: cite one that does, write the words that stand for it as 'refersBy', or write why not as an exception from 'object-fit'",
            "network/stations.yaml(43,3): warning KG1027: Nothing is stated about 'crow-hill-depot', and nothing refers to it"),
        new(
            "KG5103", "commitments.yaml",
            "amount: 12_500_000, unit: crowns",
            "amount: 12_600_000, unit: crowns",
            "commitments.yaml(23,5): warning KG5103: No passage of the statement has the number 12,600,000: correct the amount, cite a passage that has it, write 'basis: implied' if it is concluded, or write why not as an exception from 'amount-fit'"),
        new(
            "KG5104", "agents.yaml",
            "since: 2019-03-03",
            "since: 2019-03-04",
            "agents.yaml(7,9): warning KG5104: No passage of the statement has the date '2019-03-04', nor words that the date of its source would resolve: correct the date, cite a passage that has it, write 'basis: implied' if it is concluded, or write why not as an exception from 'date-fit'"),
        new(
            "KG5107", "commitments.yaml",
            "attributedTo: coast-lines",
            "attributedTo: harbour-transit",
            "commitments.yaml(32,5): warning KG5107: The statement is attributed to 'harbour-transit' ('Harbour Transit'), and neither a passage nor the sentence around one names them: cite one that does, write the words that stand for them as 'refersBy', or write why not as an exception from 'speaker-fit'"),
        new(
            "KG5108", "agents.yaml",
            "since: 2019-03-03",
            "since: 2019-03-03\n        refersBy: [the company, the firm]",
            "agents.yaml(9,33): warning KG5108: 'the firm' is written to stand for 'valley-rail', but no passage of the statement has these words: correct the words, or remove them"),
        new(
            "KG5108", "agents.yaml",
            "since: 2019-03-03",
            "since: 2019-03-03\n        refersBy: { valley-rail: the company, dunmere: the line }",
            "agents.yaml(9,56): warning KG5108: 'the line' is written to stand for 'dunmere', but the statement is not about that entity: correct the words, or remove them"),
        new(
            "KG1010", "agents.yaml",
            "since: 2019-03-03",
            "since: 2019-03-03\n        refersBy: { valley-rial: the company }",
            "agents.yaml(9,21): error KG1010: No entity has the id 'valley-rial'; did you mean 'valley-rail'?"),
        new(
            "KG3010", "agents.yaml",
            "since: 2019-03-03",
            "since: 2019-03-03\n        exceptions: { constraint: date-fit, reason: None. }",
            "agents.yaml(9,35): warning KG3010: Nothing here breaks the constraint 'date-fit'; the exception can be removed"),
        new(
            "KG1017", "ontology.yaml",
            "  Document: { description: A document that is itself spoken of. }",
            "  Document: { fit: [subjects], description: A document that is itself spoken of. }",
            "ontology.yaml(15,21): error KG1017: 'subjects' is not a value of 'fit'; did you mean 'subject'?"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void FitChecker_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Theory]
    [InlineData("Rutte leads NATO.", PassageFit.InPassage, PassageFit.InPassage)]
    [InlineData("MARK RUTTE’s alliance, the North Atlantic\nTreaty Organization, is his to lead.", PassageFit.InPassage, PassageFit.InPassage)]
    [InlineData("He leads it.", PassageFit.Missing, PassageFit.Missing)]
    public void Fit_NamesInAPassage_AreFoundInTheirForms(string passage, PassageFit subject, PassageFit found)
    {
        var fit = new FitSet("Title\n\n" + passage, Names.Replace(
            "Mark Rutte }", $"Mark Rutte, statements: [{{ leads: nato, evidence: <{passage.Replace('\n', ' ')}> }}] }}", StringComparison.Ordinal)).First();

        (fit.Subject, fit.Object).ShouldBe((subject, found));
    }

    [Theory]
    [InlineData("European allies met. <They lead NATO>.", "union", PassageFit.Missing)]
    [InlineData("European allies met. <They lead NATO>.", "allies", PassageFit.InSentence)]
    [InlineData("European allies met.\n\nIt was late. <They lead NATO>.", "allies", PassageFit.Missing)]
    [InlineData("The U.S. and European allies, says Gen. Smith, <lead NATO>.", "allies", PassageFit.InSentence)]
    [InlineData("<The Union leads NATO>.", "union", PassageFit.InPassage)]
    [InlineData("<More ammunition is made for NATO>.", "output", PassageFit.InPassage)]
    [InlineData("<More is made with NATO>.", "output", PassageFit.Missing)]
    public void Fit_NameAroundAPassage_IsFoundInTheSentenceOrTheOneBefore(string text, string subject, PassageFit expected)
    {
        var words = text.Split('<', '>')[1];

        new FitSet(text.Replace("<", "").Replace(">", ""), Names + $"  loose: {{ extend: {subject}, statements: [{{ leads: nato, evidence: <{words}> }}] }}\n")
            .First().Subject.ShouldBe(expected);
    }

    [Theory]
    [InlineData("size: { amount: 250000, unit: crowns }", "It has 250,000 crowns", PassageFit.InPassage)]
    [InlineData("size: { amount: 250000, unit: crowns }", "Es hat 250.000 kr", PassageFit.InPassage)]
    [InlineData("size: { amount: 1000000, unit: crowns }", "It has one million crowns", PassageFit.InPassage)]
    [InlineData("size: { amount: 1500000, unit: crowns }", "It has 1.5 million crowns", PassageFit.InPassage)]
    [InlineData("size: { amount: 25, unit: crowns }", "It has twenty-five crowns", PassageFit.InPassage)]
    [InlineData("size: { amount: 25, unit: crowns }", "It has 25 pounds", PassageFit.Missing)]
    [InlineData("size: { amount: 25, unit: crowns }", "It has 25 kroner", PassageFit.InPassage)]
    [InlineData("size: { amount: 25, unit: crowns }", "It has 250 crowns", PassageFit.Missing)]
    [InlineData("size: { amount: 2, unit: share }", "It has 2 per cent of them", PassageFit.InPassage)]
    [InlineData("size: { amount: 70000000000, unit: EUR }", "It has €70 billion", PassageFit.InPassage)]
    [InlineData("size: { amount: 3, upTo: 5, unit: crowns }", "It has 3 to 5 crowns", PassageFit.InPassage)]
    [InlineData("size: { amount: 3, upTo: 5, unit: crowns }", "It has 3 to 6 crowns", PassageFit.Missing)]
    [InlineData("members: 32", "It has thirty-two members", PassageFit.InPassage)]
    [InlineData("members: 9", "It has many members", PassageFit.Missing)]
    [InlineData("members: 2000000", "It has 2 000 000 members", PassageFit.InPassage)]
    [InlineData("members: 2000000", "It has 2\u00A0000\u00A0000 members", PassageFit.InPassage)]
    [InlineData("members: 2000000", "It has 2’000’000 members", PassageFit.InPassage)]
    [InlineData("members: 1234567", "It has 12,34,567 members", PassageFit.InPassage)]
    [InlineData("members: 1234567", "It has 12,34,567 members of 1,234,567", PassageFit.InPassage)]
    [InlineData("members: 2", "It has 2 000 000 members", PassageFit.Missing)]
    [InlineData("members: 2", "It has 2,000 members", PassageFit.Missing)]
    [InlineData("members: 2000", "It has 2,000,000 members", PassageFit.Missing)]
    [InlineData("members: 2", "It has 2 million members", PassageFit.Missing)]
    [InlineData("members: 15", "It has 1.5 members each", PassageFit.Missing)]
    [InlineData("members: 2", "It had 2 members in 2019 250 years ago", PassageFit.InPassage)]
    [InlineData("members: 250", "It has two hundred and fifty members", PassageFit.InPassage)]
    [InlineData("members: 250", "It has two hundred fifty members", PassageFit.InPassage)]
    [InlineData("members: 50", "It has two hundred and fifty members", PassageFit.Missing)]
    [InlineData("members: 250000", "It has two hundred and fifty thousand members", PassageFit.InPassage)]
    [InlineData("members: 1234567", "It has one million, two hundred and thirty-four thousand five hundred and sixty-seven members", PassageFit.InPassage)]
    [InlineData("members: 500000", "It has half a million members", PassageFit.InPassage)]
    [InlineData("members: 750000", "It has three quarters of a million members", PassageFit.InPassage)]
    [InlineData("members: 2500000", "It has two and a half million members", PassageFit.InPassage)]
    [InlineData("members: 2500000", "It has 2½ million members", PassageFit.InPassage)]
    [InlineData("members: 1500000", "It has a million and a half members", PassageFit.InPassage)]
    [InlineData("members: 6", "It has half a dozen members", PassageFit.InPassage)]
    [InlineData("members: 200", "It has between two hundred and five hundred members", PassageFit.InPassage)]
    [InlineData("members: 500", "It has between two hundred and five hundred members", PassageFit.InPassage)]
    [InlineData("members: 2", "It has two half-brothers", PassageFit.InPassage)]
    [InlineData("members: 20", "It has twenty members a day", PassageFit.InPassage)]
    [InlineData("members: 20", "It has twenty, five of them members", PassageFit.InPassage)]
    [InlineData("members: -3", "It has -3 members", PassageFit.InPassage)]
    [InlineData("members: -3", "It has −3 members", PassageFit.InPassage)]
    [InlineData("members: -3", "It has minus three members", PassageFit.InPassage)]
    [InlineData("members: 3", "It has −3 members", PassageFit.Missing)]
    [InlineData("members: -3", "It has 3 members", PassageFit.Missing)]
    [InlineData("members: 5", "It has 3-5 members", PassageFit.InPassage)]
    [InlineData("members: 16", "It has an F-16 for members", PassageFit.InPassage)]
    [InlineData("size: { amount: -3, unit: EUR }", "It has -€3", PassageFit.InPassage)]
    [InlineData("size: { amount: 100, unit: share }", "It has 5 per cent of a hundred", PassageFit.InPassage)]
    [InlineData("members: 250", "It has ٢٥٠ members", PassageFit.InPassage)]
    public void Fit_Amount_IsReadInDigitsAndWords(string statement, string text, PassageFit expected) =>
        new FitSet("NATO! " + text + ".", $"  nato: {{ kind: Agent, name: NATO, statements: [{{ {statement}, evidence: <{text}> }}] }}\n")
            .First().Amount.ShouldBe(expected);

    [Theory]
    [InlineData("founded: 2019-03-03", "on 3 March 2019", PassageFit.InPassage)]
    [InlineData("founded: 2019-03-03", "on March 3, 2019", PassageFit.InPassage)]
    [InlineData("founded: 2019-03-03", "on 03/03/2019", PassageFit.InPassage)]
    [InlineData("founded: 2019-03-03", "am 3.3.2019", PassageFit.InPassage)]
    [InlineData("founded: 2019-03-03", "on 2019-03-03", PassageFit.InPassage)]
    [InlineData("founded: 2019-03-03", "in March 2019", PassageFit.Missing)]
    [InlineData("founded: 2019-03-03", "on 4 March 2019", PassageFit.Missing)]
    [InlineData("founded: 2019", "on 4 March 2019", PassageFit.InPassage)]
    [InlineData("founded: 201X", "in the 2010s", PassageFit.InPassage)]
    [InlineData("founded: 2019-01/2019-03~", "early in 2019", PassageFit.InPassage)]
    [InlineData("founded: 2024-10", "last October", PassageFit.InPassage)]
    [InlineData("founded: 2024-10", "last year", PassageFit.InSentence)]
    [InlineData("founded: 2014-10", "last year", PassageFit.Missing)]
    [InlineData("founded: 2023-06", "two years ago", PassageFit.InSentence)]
    [InlineData("founded: 2020-06", "two years ago", PassageFit.Missing)]
    [InlineData("founded: 2017-06", "a decade ago", PassageFit.InSentence)]
    [InlineData("founded: 2024-06", "last summer", PassageFit.InSentence)]
    [InlineData("founded: 2023-06", "last summer", PassageFit.Missing)]
    [InlineData("founded: 2025-01-13", "last week", PassageFit.InSentence)]
    [InlineData("founded: 2024-12", "yesterday", PassageFit.InSentence)]
    [InlineData("founded: 2024-06", "yesterday", PassageFit.Missing)]
    [InlineData("founded: 2024-06", "since the meeting", PassageFit.Missing)]
    [InlineData("founded: 2024-06", "before the new meeting, and it still continues", PassageFit.Missing)]
    [InlineData("founded: 2019-04", "since the vote in 2019", PassageFit.Missing)]
    [InlineData("founded: 2019-04", "on a Monday in 2019", PassageFit.InPassage)]
    [InlineData("founded: 2025-01", "and it is there", PassageFit.InSentence)]
    [InlineData("leads: union, since: ../2025-01-20", "of the union", PassageFit.InSentence)]
    [InlineData("leads: union, since: 2012, by: 2019", "of the union since 2012, till 2019", PassageFit.InPassage)]
    [InlineData("leads: union, since: 2012, by: 2019", "of the union since 2012", PassageFit.Missing)]
    [InlineData("leads: union, since: 2012, before: 2019-03-03", "of the union from 2012 until 3 March 2019", PassageFit.InPassage)]
    [InlineData("leads: union, since: 2012, before: 2019-03-03", "of the union from 2012 to 2 March 2019", PassageFit.InPassage)]
    [InlineData("leads: union, since: 2012, before: 2019-03-03", "of the union from 2012 until 5 March 2019", PassageFit.Missing)]
    [InlineData("leads: union, since: 2012, before: 2019-03-03", "of the union from 2012 until 1 March 2019", PassageFit.Missing)]
    [InlineData("leads: union, since: 2012, until: 2019-03-02", "of the union from 2012 until 3 March 2019", PassageFit.Missing)]
    [InlineData("leads: union, since: 2012, before: 2019", "of the union from 2012 until 2019", PassageFit.InPassage)]
    [InlineData("leads: union, since: 2012, before: ..", "of the union from 2012", PassageFit.InPassage)]
    public void Fit_Date_IsReadInManyForms(string statement, string text, PassageFit expected) => new FitSet(
            $"It began {text}.",
            $"  nato: {{ kind: Agent, name: NATO, statements: [{{ {statement}, evidence: <It began {text}> }}] }}\n  union: {{ kind: Agent, name: Union }}\n")
        .First().Date.ShouldBe(expected);

    [Theory]
    [InlineData("de", "Minister", "Der Verteidigungsminister führt die Union", PassageFit.InPassage)]
    [InlineData("de", "Verteidigung", "Das Verteidigungsministerium führt die Union", PassageFit.InPassage)]
    [InlineData("de", "Verteidigungsminister", "Der Minister der Verteidigung führt die Union", PassageFit.InPassage)]
    [InlineData("de", "Verteidigungsminister", "Der Minister führt die Union", PassageFit.Missing)]
    [InlineData("de", "Verteidigungsminister", "Die Verteidigung führt die Union", PassageFit.Missing)]
    [InlineData("de", "Walzerwalzer", "Der Walzer führt die Union", PassageFit.Missing)]
    [InlineData("de", "Walzerwalzer", "Walzer um Walzer führt die Union", PassageFit.InPassage)]
    [InlineData("de", "Bündnis", "Der Bündnisfall führt die Union", PassageFit.InPassage)]
    [InlineData("de", "Deutschland", "Deutschlands Heer führt die Union", PassageFit.InPassage)]
    [InlineData("de", "NATO", "NATOs Heer führt die Union", PassageFit.InPassage)]
    [InlineData("de", "Bund", "Der Vertrag des Bundes führt die Union", PassageFit.InPassage)]
    [InlineData("de", "Heer", "Der Lehrer führt die Union", PassageFit.Missing)]
    [InlineData("en", "Minister", "The Verteidigungsminister leads the Union", PassageFit.Missing)]
    [InlineData("fr", "Ukraine", "L'Ukraine dirige l’Union", PassageFit.InPassage)]
    [InlineData("fr", "Allemagne", "Le ministre d’Allemagne dirige l'Union", PassageFit.InPassage)]
    [InlineData("fr", "Conseil de l'Europe", "Le Conseil de l’Europe dirige l’Union", PassageFit.InPassage)]
    [InlineData("fr", "L'Oréal", "Qu'Oréal dirige l’Union", PassageFit.InPassage)]
    [InlineData("fr", "Côte d'Ivoire", "La Cote d’Ivoire dirige l’Union", PassageFit.InPassage)]
    [InlineData("fr", "Italie", "L’Ukraine dirige l’Union", PassageFit.Missing)]
    public void Fit_NameInItsLanguage_IsFoundInCompoundsGenitivesAndElisions(string language, string name, string text, PassageFit expected)
    {
        var fit = new FitSet(
            text + ".",
            $"  land: {{ kind: Agent, name: \"{name}\", statements: [{{ leads: union, evidence: <{text}> }}] }}\n  union: {{ kind: Agent, name: Union }}\n",
            $"published: 2025-01-20, language: {language}").First();

        (fit.Subject, fit.Object).ShouldBe((expected, PassageFit.InPassage));
    }

    [Theory]
    [InlineData("Verteidigung", PassageFit.Missing)]
    [InlineData("Minister", PassageFit.Missing)]
    [InlineData("Minister, Verteidigung", PassageFit.InSentence)]
    public void Fit_CompoundInASentenceOfManyParts_IsReadInLinearTime(string words, PassageFit expected) => new FitSet(
            "Dies sind" + string.Concat(Enumerable.Repeat(", " + words, 200_000)) + ".",
            "  land: { kind: Agent, name: Verteidigungsminister, statements: [{ founded: 2025, evidence: <Dies sind> }] }\n",
            "published: 2025-01-20, language: de").First().Subject.ShouldBe(expected);

    [Fact]
    public void Fit_ExclusiveEnd_IsReportedAsWritten() => new FitSet(
            "NATO led the Union until 5 March 2019.",
            "  nato: { kind: Agent, name: NATO, statements: [{ leads: union, before: 2019-03-03, evidence: <NATO led the Union until 5 March 2019> }] }\n  union: { kind: Agent, name: Union }\n")
        .Compile().Diagnostics.Single(diagnostic => diagnostic.Id == "KG5104").Message.ShouldStartWith("No passage of the statement has the date '2019-03-03'");

    [Theory]
    [InlineData("Australia leads the Union", "Austria", PassageFit.Missing)]
    [InlineData("Australians lead the Union", "Austria", PassageFit.Missing)]
    [InlineData("Austria, and not Australia, leads the Union", "Austria", PassageFit.InPassage)]
    [InlineData("Austrians lead the Union", "Austria", PassageFit.InPassage)]
    [InlineData("Ukrainian officers lead the Union", "Ukraine", PassageFit.InPassage)]
    [InlineData("Nigeria leads the Union", "Niger", PassageFit.Missing)]
    [InlineData("Nigerians lead the Union", "Nigeria", PassageFit.InPassage)]
    [InlineData("Mauritania leads the Union", "Mauritius", PassageFit.Missing)]
    public void Fit_NameOfAnotherEntityThatBeginsAlike_IsNotThisName(string text, string name, PassageFit expected) => new FitSet(
            text + ".",
            $"  land: {{ kind: Agent, name: {name}, statements: [{{ leads: union, evidence: <{text}> }}] }}\n  union: {{ kind: Agent, name: Union }}\n"
                + string.Concat(((string[])["Nigeria", "Mauritania"]).Where(other => other != name).Select(other => $"  {other.ToLowerInvariant()}: {{ kind: Agent, name: {other} }}\n")))
        .First().Subject.ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData(", published: 2025-01-20")]
    public void Fit_PassageWithoutItsDocument_IsNotCheckedAndHidesTheFinding(string published)
    {
        const string Text = "It may lead them with 25 crowns.";
        var set = new SmallSet().WithOntology(FitSet.Ontology).WithDocument("one.txt", Text);
        var compilation = set
            .With("sources.yaml", $"sources:\n  one: {{ title: One, reliability: B, file: one.txt, sha256: {set.Sha256("one.txt")}, language: en{published} }}\n"
                + $"  two: {{ title: Two, reliability: B, file: two.txt, sha256: {new string('0', 64)}, language: en{published} }}\n")
            .With("facts.yaml", "entities:\n  nato:\n    kind: Agent\n    name: NATO\n    statements:\n"
                + $"      - {{ leads: union, since: 2012, attributedTo: union, evidence: [one@0+{Text.Length}#{PassageDigest.Format(PassageDigest.Compute(Text))}, two@0+4#01234567] }}\n"
                + "  union: { kind: Agent, name: Union }\n")
            .Compile(DocumentFolderState.Default, reportsAll: true);

        compilation.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldNotContain(id => id.StartsWith("KG51", StringComparison.Ordinal));
        compilation.FactSet.ShouldNotBeNull(string.Join('\n', compilation.Diagnostics)).Statements.Single().Evidence.Select(evidence => evidence.Fit).ShouldBe([default, default]);
    }

    [Fact]
    public void Fit_DateThatOneSourceCannotTell_IsNotInAnotherPassage()
    {
        const string Text = "NATO leads the Union.";
        var set = new SmallSet().WithOntology(FitSet.Ontology).WithDocument("one.txt", Text).WithDocument("two.txt", Text);
        var cited = $"@0+{Text.Length}#{PassageDigest.Format(PassageDigest.Compute(Text))}";
        var fits = set
            .With("sources.yaml", $"sources:\n  one: {{ title: One, reliability: B, file: one.txt, sha256: {set.Sha256("one.txt")}, published: 2025-01-20 }}\n"
                + $"  two: {{ title: Two, reliability: B, file: two.txt, sha256: {set.Sha256("two.txt")} }}\n")
            .With("facts.yaml", $"entities:\n  nato: {{ kind: Agent, name: NATO, statements: [{{ leads: union, since: 2012, evidence: [one{cited}, two{cited}] }}] }}\n"
                + "  union: { kind: Agent, name: Union }\n")
            .Compile().FactSet.ShouldNotBeNull().Statements.Single().Evidence.Select(evidence => (evidence.Fit.Subject, evidence.Fit.Date));

        fits.ShouldBe([(PassageFit.InPassage, PassageFit.NotChecked), (PassageFit.InPassage, PassageFit.NotChecked)]);
    }

    [Fact]
    public void Fit_DateOfASourceWithoutDate_IsNotChecked() => new FitSet(
            "NATO leads.",
            "  nato: { kind: Agent, name: NATO, statements: [{ founded: 2019, evidence: <NATO leads> }] }\n",
            "language: en")
        .First().Date.ShouldBe(PassageFit.NotChecked);

    [Theory]
    [InlineData("", "NATO may lead the Union", HedgeFit.Dropped)]
    [InlineData(", modality: hypothetical", "NATO may lead the Union", HedgeFit.Kept)]
    [InlineData(", likelihood: likely", "NATO is expected to lead the Union", HedgeFit.Kept)]
    [InlineData(", basis: implied", "NATO may lead the Union", HedgeFit.Excused)]
    [InlineData("", "Since last May NATO leads the Union", HedgeFit.None)]
    [InlineData("", "According to it NATO leads the Union", HedgeFit.Dropped)]
    [InlineData(", modality: reported", "According to it NATO leads the Union", HedgeFit.Kept)]
    [InlineData(", modality: negated", "NATO does not lead the Union", HedgeFit.Kept)]
    [InlineData("", "NATO does not lead the Union", HedgeFit.Dropped)]
    public void Fit_Hedge_IsKeptByModalityLikelihoodOrAttribution(string fields, string text, HedgeFit expected) => new FitSet(
            text + ".",
            $"  nato: {{ kind: Agent, name: NATO, statements: [{{ leads: union{fields}, evidence: <{text}> }}] }}\n  union: {{ kind: Agent, name: Union }}\n")
        .First().Hedge.ShouldBe(expected);

    [Fact]
    public void Fit_DroppedHedge_IsReportedOnDemand()
    {
        var set = new FitSet(
            "NATO may lead the Union.",
            "  nato: { kind: Agent, name: NATO, statements: [{ leads: union, evidence: <NATO may lead the Union> }] }\n  union: { kind: Agent, name: Union }\n");

        set.Report().ShouldBeEmpty();
        set.Compile(reportsAll: true).Diagnostics.Single(diagnostic => diagnostic.Id == "KG5105").Message.ShouldBe(
            "The passage says 'may', and the statement asserts it: give it the 'modality' or the 'likelihood' that the text has, or 'attributedTo', or write why not as an exception from 'hedge-fit'");
    }

    /// <summary>A predicate that names a finding asks for it, although it is off by default.</summary>
    [Theory]
    [InlineData("advises", "KG5105")]
    [InlineData("leads", "")]
    public void Fit_DroppedHedge_IsReportedWhereThePredicateNamesIt(string predicate, string expected)
    {
        var set = new FitSet(
            "NATO may advise the Union.",
            $"  nato: {{ kind: Agent, name: NATO, statements: [{{ {predicate}: union, evidence: <NATO may advise the Union> }}] }}\n  union: {{ kind: Agent, name: Union }}\n");

        string.Join(',', set.Report()).ShouldBe(expected);
        set.Compile().Diagnostics.ShouldAllBe(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning && !diagnostic.Descriptor.IsOffByDefault);
    }

    [Fact]
    public void Fit_LanguageWithoutWords_IsReadForNamesAndDigitsOnly()
    {
        var fit = new FitSet(
            "NATO may lead 25 kr.",
            "  nato: { kind: Agent, name: NATO, statements: [{ size: { amount: 25, unit: crowns }, evidence: <NATO may lead 25 kr> }] }\n",
            "language: tlh").First();

        (fit.Subject, fit.Amount, fit.Hedge).ShouldBe((PassageFit.InPassage, PassageFit.InPassage, HedgeFit.NotChecked));
    }

    [Theory]
    [InlineData("", "KG5101,KG5102")]
    [InlineData(", basis: implied", "")]
    [InlineData(", exceptions: [{ constraint: subject-fit, reason: So. }, { constraint: object-fit, reason: So. }]", "")]
    [InlineData(", refersBy: { nato: it, union: them }", "")]
    [InlineData(", refersBy: [it]", "KG5102")]
    public void Fit_Finding_CanBeExcusedBesideTheStatement(string fields, string expected) => new FitSet(
            "It leads them.",
            $"  nato: {{ kind: Agent, name: NATO, statements: [{{ leads: union{fields}, evidence: <It leads them> }}] }}\n  union: {{ kind: Agent, name: Union }}\n")
        .Report().ShouldBe(expected.Split(',', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Fit_StandInOfAnEntity_HoldsForAllItsPassages()
    {
        var fit = new FitSet(
            "Kyiv leads it.",
            "  ukraine: { kind: Agent, name: Ukraine, refersBy: [Kyiv], statements: [{ leads: union, refersBy: { union: it }, evidence: <Kyiv leads it> }] }\n"
                + "  union: { kind: Agent, name: Union }\n").First();

        (fit.Subject, fit.Object).ShouldBe((PassageFit.ByStandIn, PassageFit.ByStandIn));
    }

    [Theory]
    [InlineData("claim", "leads: nato", "KG5102")]
    [InlineData("nato", "leads: claim", "KG5101")]
    [InlineData("claim", "members: 9", "KG5103")]
    [InlineData("nato", "form: Loose.", "")]
    [InlineData("nato", "meets: union, on: 2025-01-20", "KG5101,KG5102")]
    public void Fit_KindsAndPredicates_SayWhatIsLookedFor(string subject, string statement, string expected) => new FitSet(
            "It may lead them.",
            "  nato: { kind: Agent, name: NATO }\n  claim: { kind: Claim, name: That it leads }\n  union: { kind: Agent, name: Union }\n"
                + $"  x: {{ extend: {subject}, statements: [{{ {statement}, modality: hypothetical, evidence: <It may lead them> }}] }}\n")
        .Report().ShouldBe(expected.Split(',', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Fit_SeverityOfThePredicate_MakesAFindingAnError() => new FitSet(
            "NATO met.",
            "  nato: { kind: Agent, name: NATO, statements: [{ meets: union, on: 2025-01-20, evidence: <NATO met> }] }\n  union: { kind: Agent, name: Union }\n")
        .Compile().Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Severity))
        .ShouldContain(("KG5102", Compiler.Diagnostics.DiagnosticSeverity.Error));

    [Theory]
    [InlineData("The Union of today, says Mark Rutte, leads the allies", "union", "KG5109")]
    [InlineData("The Union of today, says Mark Rutte, leads the allies", "mark-rutte", "")]
    [InlineData("Mark Rutte and the Union lead the allies", "union", "")]
    public void Fit_AnotherSpeakerIsNearer_IsReportedOnDemand(string text, string speaker, string expected)
    {
        var other = speaker == "union" ? "mark-rutte" : "union";
        var words = speaker == "union" ? "Mark Rutte said so" : "The Union said so";
        var set = new FitSet(
            $"{text}. {words}.",
            Names + $"  x: {{ extend: union, statements: [{{ leads: allies, attributedTo: {speaker}, evidence: <{text}> }}] }}\n"
                + $"  y: {{ extend: nato, statements: [{{ leads: union, basis: implied, attributedTo: {other}, evidence: <{words}> }}] }}\n");

        set.Report().ShouldBeEmpty();
        set.Report(reportsAll: true).Where(id => id == "KG5109").ShouldBe(expected.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("", "KG5106")]
    [InlineData(", basis: implied", "")]
    [InlineData(", exceptions: { constraint: passage-fit, reason: It says all that. }", "")]
    public void Fit_ManySubjectsOfFewWords_AreReportedOnDemand(string fields, string expected)
    {
        var statements = string.Concat(((string[])["mark-rutte", "nato", "union", "allies"]).Select((id, i) =>
            $"  x{i}: {{ extend: {id}, statements: [{{ founded: 2020{(i == 0 || fields.Length < 20 ? fields : "")}, evidence: <NATO Rutte, the Union, European allies 2020> }}] }}\n"));
        var set = new FitSet("NATO Rutte, the Union, European allies 2020.", Names + statements);

        set.Report().ShouldBeEmpty();
        set.Report(reportsAll: true).ShouldBe(expected.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Railway_AsItIs_FitsItsPassages() => RailwaySet.Load().Report().ShouldBeEmpty();

    [Fact]
    public void Fit_WithoutDocuments_IsNotCheckedAndExcusesAreNotJudged()
    {
        var set = RailwaySet.Load().Replace(
            "agents.yaml", "since: 2019-03-03", "since: 2019-03-03\n        refersBy: the firm\n        exceptions: { constraint: date-fit, reason: None. }");

        var compilation = set.Compile([]);

        compilation.Diagnostics.Where(diagnostic => !RailwaySet.IsOfTheSetItself(diagnostic)).Select(diagnostic => diagnostic.Id).Distinct().ShouldBe(["KG5003"]);
        compilation.FactSet!.Statements.SelectMany(statement => statement.Evidence).ShouldAllBe(evidence => evidence.Fit == default);
    }

    [Fact]
    public void Fit_AsFlagsAndBack_IsTheSame()
    {
        foreach (var passage in Enum.GetValues<PassageFit>())
        {
            foreach (var hedge in Enum.GetValues<HedgeFit>())
            {
                var fit = new EvidenceFit(passage, PassageFit.Missing, PassageFit.InOther, passage, PassageFit.NotChecked, hedge);
                EvidenceFit.FromFlags(fit.ToFlags() | 3).ShouldBe(fit);
            }
        }

        EvidenceFit.FromFlags(-1).ShouldBe(default);
    }
}
