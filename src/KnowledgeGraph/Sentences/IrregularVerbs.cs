using System.Collections.Frozen;

namespace KnowledgeGraph.Sentences;

/// <summary>Irregular verbs: those that vocabularies are likely to use.</summary>
internal static class IrregularVerbs
{
    // Infinitive, past tense, participle where it differs.
    private const string Table =
        "be was been|have had|do did done|go went gone|arise arose arisen|bear bore borne|beat beat beaten|"
        + "become became become|begin began begun|bind bound|bid bid|break broke broken|breed bred|bring brought|"
        + "broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|come came come|"
        + "cost cost|cut cut|deal dealt|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|"
        + "feed fed|feel felt|fight fought|find found|fly flew flown|forbid forbade forbidden|forecast forecast|"
        + "foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got|give gave given|"
        + "grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|"
        + "lead led|learn learnt|leave left|lend lent|let let|lie lay lain|lose lost|make made|mean meant|meet met|offset offset|"
        + "outgrow outgrew outgrown|overcome overcame overcome|override overrode overridden|oversee oversaw overseen|"
        + "overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proved|put put|read read|retell retold|"
        + "ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|"
        + "set set|shake shook shaken|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|"
        + "sit sat|sleep slept|speak spoke spoken|spend spent|split split|spread spread|stand stood|steal stole stolen|"
        + "stick stuck|strike struck|swear swore sworn|swim swam swum|take took taken|teach taught|tear tore torn|tell told|"
        + "think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|"
        + "uphold upheld|wear wore worn|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|"
        + "write wrote written";

    private static readonly EnglishVerb[] Verbs = [.. Table.Split('|').Select(Parse)];

    private static readonly FrozenDictionary<string, EnglishVerb> BySingular =
        Verbs.ToFrozenDictionary(verb => verb.Singular, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, EnglishVerb> ByPast =
        Verbs.Where(verb => verb.Past != verb.Base && verb.Past != "lay").DistinctBy(verb => verb.Past)
            .ToFrozenDictionary(verb => verb.Past, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, EnglishVerb> ByParticiple =
        Verbs.Where(verb => verb.Participle != verb.Base).DistinctBy(verb => verb.Participle)
            .ToFrozenDictionary(verb => verb.Participle, StringComparer.Ordinal);

    /// <summary>The verb with this third person; null if there is none.</summary>
    public static EnglishVerb? OfSingular(string word) => BySingular.GetValueOrDefault(word);

    /// <summary>The verb with this past tense; null if there is none.</summary>
    public static EnglishVerb? OfPast(string word) => word == "were" ? BySingular["is"] : ByPast.GetValueOrDefault(word);

    /// <summary>The verb with this participle, if that is not the infinitive as well; null if there is none.</summary>
    public static EnglishVerb? OfParticiple(string word) => ByParticiple.GetValueOrDefault(word);

    private static EnglishVerb Parse(string entry)
    {
        var forms = entry.Split(' ');
        var singular = forms[0] switch
        {
            "be" => "is",
            "have" => "has",
            "do" or "go" or "undergo" => forms[0] + "es",
            "catch" or "teach" => forms[0] + "es",
            "fly" => "flies",
            var other => other + "s",
        };
        return new EnglishVerb(forms[0], singular, forms[1], forms[^1]);
    }
}
