using KnowledgeGraph.Format;

namespace KnowledgeGraph.Tests.Sentences;

public sealed class DefaultSentenceTests
{
    [Theory]
    [InlineData("memberOf", "member of", "{subject} is a member of {object}")]
    [InlineData("ownerOf", "owner of", "{subject} is an owner of {object}")]
    [InlineData("partOf", "part of", "{subject} is part of {object}")]
    [InlineData("waryOf", "wary of", "{subject} is wary of {object}")]
    [InlineData("subjectTo", "subject to", "{subject} is subject to {object}")]
    [InlineData("holdsOffice", "holds office", "{subject} holds office {object}")]
    [InlineData("locatedIn", "located in", "{subject} is located in {object}")]
    [InlineData("heldBy", "held by", "{subject} is held by {object}")]
    [InlineData("putForwardBy", "put forward by", "{subject} is put forward by {object}")]
    [InlineData("accedingTo", "acceding to", "{subject} is acceding to {object}")]
    [InlineData("hasParticipant", "has participant", "{subject} has {object} as a participant")]
    [InlineData("hasOwner", "has owner", "{subject} has {object} as an owner")]
    [InlineData("hasJoined", "has joined", "{subject} has joined {object}")]
    [InlineData("about", "about", "{subject} is about {object}")]
    [InlineData("withinCircle", "within circle", "{subject} is within circle {object}")]
    [InlineData("author", "author", "The author of {subject} is {object}")]
    [InlineData("members", "members", "The members of {subject} include {object}")]
    [InlineData("isNATOMember", "is NATO member", "{subject} is NATO member {object}")]
    public void Relation_WithoutASentence_GetsOneFromItsName(string name, string label, string sentence) =>
        Shown(name, ValueKind.Entity).ShouldBe((label, sentence));

    [Theory]
    [InlineData("length", ValueKind.Quantity, "The length of {subject} is {object}")]
    [InlineData("platforms", ValueKind.Integer, "{subject} has {object} platforms")]
    [InlineData("electrified", ValueKind.Boolean, "{subject} is electrified")]
    [InlineData("hasLifts", ValueKind.Boolean, "{subject} has lifts")]
    [InlineData("opened", ValueKind.Date, "{subject} was opened on {object}")]
    [InlineData("madeOn", ValueKind.Date, "{subject} was made on {object}")]
    [InlineData("occursOn", ValueKind.Date, "{subject} occurs on {object}")]
    [InlineData("deadline", ValueKind.Date, "The deadline of {subject} is {object}")]
    [InlineData("stage", ValueKind.Enumeration, "The stage of {subject} is {object}")]
    [InlineData("synonyms", ValueKind.Text, "The synonyms of {subject} include {object}")]
    [InlineData("notStated", ValueKind.Text, "{subject} is not stated {object}")]
    public void Property_WithoutASentence_GetsOneFromItsName(string name, ValueKind kind, string sentence) =>
        Shown(name, kind).Sentence.ShouldBe(sentence);

    [Theory]
    [InlineData("subsidiaries", "The subsidiaries of {subject} include {object}")]
    [InlineData("includes", "{subject} includes {object}")]
    [InlineData("ownedBy", "{subject} is owned by {object}")]
    public void Inverse_OfOneWord_IsANounUnlessTheVerbIsKnown(string inverse, string sentence)
    {
        var predicate = Predicate("x", ValueKind.Entity, inverse);

        KnowledgeGraph.Sentences.DefaultSentence.Of(predicate, predicate.InverseLabel!, isInverse: true).ShouldBe(sentence);
    }

    [Theory]
    [InlineData("a{b}[c]")]
    [InlineData("{}")]
    [InlineData("…")]
    [InlineData("ist Mitglied von")]
    public void AnyLabel_MakesAPatternWithSubjectAndObject(string label)
    {
        var parts = SentencePattern.Parse(KnowledgeGraph.Sentences.DefaultSentence.Of(Predicate("x", ValueKind.Entity), label), out var problem);

        problem.ShouldBeNull();
        parts.Where(part => part.IsPlaceholder).Select(part => part.Text).ShouldBe(["subject", "object"], ignoreOrder: true);
    }

    private static (string Label, string Sentence) Shown(string name, ValueKind kind) =>
        (Predicate(name, kind).Label, Predicate(name, kind).Sentence);

    private static Predicate Predicate(string name, ValueKind kind, string? inverse = null) => new(0)
    {
        Name = name,
        Description = "",
        Domain = [],
        ValueKind = kind,
        Range = [],
        Enumeration = null,
        Inverse = inverse,
        InverseDescription = null,
        IsSingleValued = false,
        IsInverseSingleValued = false,
        IsSymmetric = false,
        IsTransitive = false,
        IsAcyclic = false,
        Temporal = TemporalShape.State,
        Evidence = EvidencePolicy.Required,
        AllowedQualifiers = [],
        RequiredQualifiers = [],
        IdentifiedBy = [],
    };
}
