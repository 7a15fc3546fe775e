using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Railway;
using Symbols = KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Exchange.Tests.Support;

/// <summary>The graphs that other readers are given: one with every feature, one with texts that break what does not escape them.</summary>
internal static class SampleGraphs
{
    /// <summary>Texts that mean something to a format, or that not every format can have.</summary>
    public static readonly string[] HostileTexts =
    [
        "\"quoted\" and 'quoted'", "back\\slash\\", "ends in a backslash \\", "two\nlines", "three\r\nlines\r", "tab\tand \u0001\u0007\u001F control",
        "nul \0 here", "=cmd|' /C calc'!A0", "+1+1", "-1", "-2+3", "@SUM(A1)", "'apostrophe", "<tag attr=\"x\">&amp;&lt;]]>", "{{ \"a\": [1] }}", "a;b,c|d",
        "\u202Eright-to-left\u202C אבג مرحبا", "🚉 \U0001F9D1\u200D\U0001F680 \U00020000", "\uFFFE\uFFFF \uFEFF", "\u2028\u2029\u0085", " spaces ", "#hash <iri> ^^type @en",
        "\\u0041 \\N \\G %41", "null", "e\u0301 é",
    ];

    public static readonly FactGraph Railway = Facts.Graph;

    public static readonly FactGraph Model = Images.Open(ModelRailway.Facts);

    public static readonly FactGraph Hostile = Images.Open(HostileFacts());

    public static TheoryData<string> Names => ["railway", "model", "hostile"];

    public static FactGraph Find(string name) => name switch
    {
        "railway" => Railway,
        "model" => Model,
        _ => Hostile,
    };

    private static FactSet HostileFacts()
    {
        var entities = HostileTexts.Select(static (text, index) => NamedEntities.Station(index, text, text, text, "plain")).ToArray();
        var comments = HostileTexts.Select(static (text, index) => Statement(index, "comment", new TextValue(text), text, 1));
        var mottoes = HostileTexts.Select(static (text, index) => Statement(index, "motto", new LanguageTextValue(text, "en-GB"), text, 2));
        var neighbours = HostileTexts.Select(static (text, index) => Statement(
            index, "adjoins", new EntityValue($"s{(index + 1) % HostileTexts.Length}"), text, 3));
        return new FactSet(
            ModelRailwayOntology.Ontology,
            new([new SourceSymbol { Id = "survey", Title = string.Join(' ', HostileTexts), Reliability = 'F', MayBeQuoted = false }]),
            new([.. entities.OrderBy(static entity => entity.Id, StringComparer.Ordinal)]),
            new([.. comments.Concat(mottoes).Concat(neighbours).OrderBy(static statement => statement.Id, StringComparer.Ordinal)]),
            default);
    }

    private static StatementSymbol Statement(int index, string predicate, Symbols.FactValue value, string note, int group) => new()
    {
        Id = $"st_{group:x8}{index:x8}",
        Subject = $"s{index}",
        Predicate = predicate,
        Object = value,
        Time = Symbols.ValidTime.Always,
        Modality = Modality.Asserted,
        Credibility = 0,
        Rank = Rank.Preferred,
        RankReason = note,
        Note = note,
        Evidence = new([new EvidenceSymbol("survey", 1, 2, 3, false) { Quote = new Symbols.TextQuote(note, null, null) }]),
    };
}
