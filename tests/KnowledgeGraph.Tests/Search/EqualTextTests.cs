using KnowledgeGraph.Format;

namespace KnowledgeGraph.Tests.Search;

/// <summary>Texts that a reader takes for the same find one another as a whole.</summary>
public sealed class EqualTextTests
{
    [Theory]
    [InlineData("محمد علی", "محمد علي")]
    [InlineData("کابل", "كابل")]
    [InlineData("부산광역시", "\u1107\u116E\u1109\u1161\u11AB\u1100\u116A\u11BC\u110B\u1167\u11A8\u1109\u1175")]
    [InlineData("ﾕｰｻﾞｰ", "ユーザー")]
    [InlineData("ﬁnance oﬃce", "finance office")]
    [InlineData("ﻣﺣﻣد", "محمد")]
    [InlineData("A\u030Angstro\u0308m 3\u212A", "ångström 3k")]
    [InlineData("\u212Bngstrom", "Ångstrom")]
    [InlineData("ガス", "カ\u3099ス")]
    [InlineData("ｶﾞｽ", "ガス")]
    [InlineData("Ⅷ Corps", "VIII corps")]
    [InlineData("H₂O m²", "h2o m2")]
    [InlineData("Ｆ－１６", "F-16")]
    [InlineData("𝐅𝟏𝟔", "F16")]
    [InlineData("155㎜ ①", "155mm 1")]
    [InlineData("㈱北市場", "(株)北市場")]
    [InlineData("\uF900田", "豈田")]
    [InlineData("\U0002F800人", "丽人")]
    [InlineData("⼀見", "一見")]
    [InlineData("กำ", "กํา")]
    [InlineData("क़िला", "क\u093Cिला")]
    [InlineData("ශ්‍රී", "ශ්රී")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("\uFB2Aלום", "שלום")]
    [InlineData("צה״ל", "צה\"ל")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("مؤسسة", "مو\u0654سسه")]
    [InlineData("محـــمد", "محمد")]
    [InlineData("عام ١٩٩٥", "عام 1995")]
    [InlineData("کتاب ۲", "کتاب 2")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("İstanbul", "I\u0307STANBUL")]
    [InlineData("Diyarbakır", "DIYARBAKIR")]
    [InlineData("Weißenburg", "WEISSENBURG")]
    [InlineData("STRAẞE", "straße")]
    [InlineData("ὈΔΥΣΣΕΎΣ", "οδυσσεύς")]
    [InlineData("Слов'янськ", "Словʼянськ")]
    [InlineData("Слов’янськ", "Слов\u00B4янськ")]
    [InlineData("Paral·lel", "paraŀlel")]
    [InlineData("co\u00ADoperation", "cooperation")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("Việt Nam", "Vie\u0323\u0302t Nam")]
    [InlineData("Ǆ", "dž")]
    [InlineData("𐐀𐐁", "𐐨𐐩")]
    [InlineData("F16", "F-16")]
    [InlineData("F-16", "f 16")]
    [InlineData("F 16", "F16")]
    [InlineData("Су-30", "Су30")]
    [InlineData("ף16", "ף-16")]
    [InlineData("155mm shells", "155 mm shells")]
    [InlineData("M1A2", "M 1-A 2")]
    public void Search_EqualText_IsExact(string name, string text)
    {
        Found(name, text).ShouldBe([(name, true)]);
        Found(text, name).ShouldBe([(text, true)]);
        using var graph = NamedEntities.Open("Elsewhere", name, "Other");
        graph.EntitiesNamed(text).Select(entity => entity.Name).ShouldBe([name]);
    }

    [Theory]
    [InlineData("Burden Sharing", "burdensharing")]
    [InlineData("Burden-sharing", "burdensharing")]
    [InlineData("Burden‑sharing", "burden sharing")]
    [InlineData("State-of-the-art", "stateoftheart")]
    [InlineData("부산 광역시", "부산광역시")]
    [InlineData("กรุงเทพ มหานคร", "กรุงเทพมหานคร")]
    [InlineData("می\u200Cخواهم", "می خواهم")]
    [InlineData("בן־גוריון", "בןגוריון")]
    [InlineData("Müller Straße", "muellerstrasse")]
    [InlineData("Müllerstraße", "Müller-Straße")]
    [InlineData("Нью-Йорк", "Ньюйорк")]
    [InlineData("1 000 Hills", "1000 hills")]
    [InlineData("O Brien Halt", "O'Brien halt")]
    [InlineData("F-16C Block 50", "F16 C")]
    [InlineData("F-16C Block 50", "f16c block50")]
    [InlineData("JAS 39 Gripen", "jas39")]
    [InlineData("JAS39 Gripen", "jas-39 gri")]
    [InlineData("F-16 Fighting Falcon", "f1")]
    [InlineData("NATO", "NATO's")]
    public void Search_OtherwiseJoined_IsFound(string name, string text)
    {
        Found(name, text).Select(hit => hit.Name).ShouldBe([name]);
    }

    [Theory]
    [InlineData("The Republic", "there")]
    [InlineData("F Company", "f16")]
    [InlineData("Falcon 16", "f16")]
    [InlineData("16 Falcon F", "f16")]
    [InlineData("Market", "mark et al")]
    public void Search_OtherWords_AreNotFound(string name, string text) => Found(name, text).ShouldBeEmpty();

    [Fact]
    public void Search_PartsInADescription_MeetAtHyphensAndDigitsOnly()
    {
        using var graph = NamedEntities.Open(
            NamedEntities.Station(0, "North", "Where an F-16 stands in form of a monument."),
            NamedEntities.Station(1, "South", "On burden-sharing."));

        graph.Search("f16").Hits.Select(hit => hit.Entity.Id).ShouldBe(["s0"]);
        graph.Search("burdensharing").Hits.Select(hit => hit.Entity.Id).ShouldBe(["s1"]);
        graph.Search("inform").Hits.ShouldBeEmpty();
    }

    [Fact]
    public void Search_NamesThatDifferAtDigitsOnly_AreAmbiguous()
    {
        using var graph = NamedEntities.Open("F16", "F-16");

        graph.Search("f 16").Hits.Select(hit => (hit.IsExact, hit.IsAmbiguous)).ShouldBe([(true, true), (true, true)]);
        graph.EntitiesNamed("F16").Length.ShouldBe(2);
    }

    [Fact]
    public void Search_CodesAndHashes_AreNotCutIntoLetters()
    {
        SearchTokenizer.Tokenize("8c41090be9f2").Single().Pieces.ShouldBeEmpty();
        SearchTokenizer.Tokenize("m1a2").Single().Pieces.ShouldBe(["m", "1", "a", "2"]);
    }

    /// <summary>Every character that a normalisation form changes, against the tables themselves taken apart.</summary>
    [Fact]
    public void Tokenize_EveryCharacter_IsTheSameInEveryForm()
    {
        for (var character = 0xA0; character < 0x110000; character++)
        {
            if (character is >= 0xD800 and <= 0xDFFF)
            {
                continue;
            }

            var text = $"x{char.ConvertFromUtf32(character)}y";
            var words = Words(text);
            Words(CompatibilityComposition.Normalize(text)).ShouldBe(words, $"U+{character:X}");
            Words(CanonicalComposition.Normalize(text)).ShouldBe(words, $"U+{character:X}");
        }
    }

    private static string Words(string text) => string.Join('|', SearchTokenizer.Tokenize(text).Select(token => token.Plain));

    private static List<(string Name, bool IsExact)> Found(string name, string text)
    {
        using var graph = NamedEntities.Open("Elsewhere", name, "Other");
        return [.. graph.Search(text).Hits.Select(hit => (hit.Entity.Name, hit.IsExact))];
    }
}
