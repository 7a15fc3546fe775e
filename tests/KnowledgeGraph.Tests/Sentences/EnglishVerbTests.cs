using KnowledgeGraph.Sentences;

namespace KnowledgeGraph.Tests.Sentences;

public sealed class EnglishVerbTests
{
    [Theory]
    [InlineData("holds", "hold", "held", "held")]
    [InlineData("is", "be", "was", "been")]
    [InlineData("has", "have", "had", "had")]
    [InlineData("takes", "take", "took", "taken")]
    [InlineData("goes", "go", "went", "gone")]
    [InlineData("teaches", "teach", "taught", "taught")]
    [InlineData("supports", "support", "supported", "supported")]
    [InlineData("supplies", "supply", "supplied", "supplied")]
    [InlineData("employs", "employ", "employed", "employed")]
    [InlineData("criticises", "criticise", "criticised", "criticised")]
    [InlineData("causes", "cause", "caused", "caused")]
    [InlineData("opposes", "oppose", "opposed", "opposed")]
    [InlineData("focuses", "focus", "focused", "focused")]
    [InlineData("accuses", "accuse", "accused", "accused")]
    [InlineData("reaches", "reach", "reached", "reached")]
    [InlineData("approaches", "approach", "approached", "approached")]
    [InlineData("attaches", "attach", "attached", "attached")]
    [InlineData("caches", "cache", "cached", "cached")]
    [InlineData("vetoes", "veto", "vetoed", "vetoed")]
    [InlineData("launches", "launch", "launched", "launched")]
    [InlineData("publishes", "publish", "published", "published")]
    [InlineData("passes", "pass", "passed", "passed")]
    [InlineData("fixes", "fix", "fixed", "fixed")]
    [InlineData("refers", "refer", "referred", "referred")]
    [InlineData("plans", "plan", "planned", "planned")]
    [InlineData("ties", "tie", "tied", "tied")]
    public void Verb_OfTheThirdPerson_HasItsForms(string singular, string plain, string past, string participle)
    {
        var verb = EnglishVerb.OfSingular(singular)!;

        (verb.Base, verb.Singular, verb.Past, verb.Participle).ShouldBe((plain, singular, past, participle));
    }

    [Theory]
    [InlineData("members")]
    [InlineData("subsidiaries")]
    [InlineData("commitments")]
    [InlineData("class")]
    [InlineData("status")]
    [InlineData("basis")]
    [InlineData("owner")]
    public void Noun_IsNotTakenForAVerb(string word) => EnglishVerb.OfSingular(word).ShouldBeNull();

    [Theory]
    [InlineData("holds the office", VerbForm.AsWritten, "holds", "does not hold", "hold", "do not hold")]
    [InlineData("holds the office", VerbForm.Perfect, "has held", "has not held", "have held", "have not held")]
    [InlineData("holds the office", VerbForm.Past, "held", "did not hold", "held", "did not hold")]
    [InlineData("holds the office", VerbForm.Infinitive, "hold", "not hold", "hold", "not hold")]
    [InlineData("holds the office", VerbForm.PerfectInfinitive, "have held", "not have held", "have held", "not have held")]
    [InlineData("is part of", VerbForm.AsWritten, "is", "is not", "are", "are not")]
    [InlineData("is part of", VerbForm.Past, "was", "was not", "were", "were not")]
    [InlineData("is part of", VerbForm.Perfect, "has been", "has not been", "have been", "have not been")]
    [InlineData("has held the office", VerbForm.AsWritten, "has held", "has not held", "have held", "have not held")]
    [InlineData("has held the office", VerbForm.Past, "held", "did not hold", "held", "did not hold")]
    [InlineData("has held the office", VerbForm.Infinitive, "hold", "not hold", "hold", "not hold")]
    [InlineData("has supported it", VerbForm.Past, "supported", "has not supported", "supported", "have not supported")]
    [InlineData("has supported it", VerbForm.Infinitive, "have supported", "not have supported", "have supported", "not have supported")]
    [InlineData("was made on", VerbForm.AsWritten, "was", "was not", "were", "were not")]
    [InlineData("took part", VerbForm.Perfect, "has taken", "has not taken", "have taken", "have not taken")]
    [InlineData("took part", VerbForm.Infinitive, "take", "not take", "take", "not take")]
    internal void Phrase_TakesTheFormThatTimeAndModalityNeed(
        string words, VerbForm form, string positive, string negative, string plural, string negativePlural)
    {
        var verb = VerbPhrase.At(words)!;

        verb.In(form, isPlural: false, isNegated: false).ShouldBe(positive);
        verb.In(form, isPlural: false, isNegated: true).ShouldBe(negative);
        verb.In(form, isPlural: true, isNegated: false).ShouldBe(plural);
        verb.In(form, isPlural: true, isNegated: true).ShouldBe(negativePlural);
    }

    [Theory]
    [InlineData("will join")]
    [InlineData("the owner of")]
    [InlineData("")]
    [InlineData(": ")]
    public void Phrase_WithoutAKnownVerb_IsNone(string words) => VerbPhrase.At(words).ShouldBeNull();
}
