namespace KnowledgeGraph.Generators.Tests.Typed;

/// <summary>Emitted code, compiled with warnings as errors and run.</summary>
public sealed class TypedApiTests
{
    private static readonly Lazy<TypedProbe> Probe = new(() => new TypedProbe(
    [
        .. EntityByName, .. CollectionOfKind, .. RelationAsMember, .. PropertyAsMember, .. QualifierAsExtension,
        .. VocabularyAsSymbols, .. EntityOfAnotherKind,
    ]));

    public static TheoryData<string, string> EntityByName => new()
    {
        { "Facts.Stations.Harbour.Name", "Harbour" },
        { "Facts.Stations.Harbour.Description", "The end of the line." },
        { "Facts.Stations.Harbour.Id", "harbour" },
        { "Facts.Lines.CoastLine.Aliases.Count", "2" },
        { "Facts.Stations.Harbour", "Harbour" },
        { "Facts.Stations.Get(\"harbour\") == Facts.Stations.Harbour", "True" },
        { "Facts.Stations.Harbour.Equals((object)Facts.Stations.Market)", "False" },
    };

    [Theory]
    [MemberData(nameof(EntityByName))]
    public void Entity_ByName_HasItsFields(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    public static TheoryData<string, string> CollectionOfKind => new()
    {
        { "Facts.Stations.All.Select(station => station.Id)", "harbour market" },
        { "Facts.Places.All.Select(place => place.Id)", "coast-line harbour market" },
        { "Facts.Stations.All.Count", "2" },
        { "Facts.Stations.Find(\"harbour\")?.Name", "Harbour" },
        { "Facts.Stations.Find(\"coast-line\")?.Name", "" },
        { "Facts.Places.Find(\"coast-line\") is Line line ? line.Name : \"\"", "Coast Line" },
        { "Facts.Find(\"harbour\") is Station", "True" },
        { "Facts.Find(\"nowhere\") is null", "True" },
        { "Facts.From(Facts.Lines.CoastLine.Entity) is IPlace", "True" },
        { "Line.KindName", "Line" },
    };

    [Theory]
    [MemberData(nameof(CollectionOfKind))]
    public void Collection_OfKind_FindsItsEntities(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    public static TheoryData<string, string> RelationAsMember => new()
    {
        { "Facts.Stations.Harbour.PartOf?.Target.Name", "Coast Line" },
        { "Facts.Lines.CoastLine.Stations.Select(relation => relation.Target.Id)", "harbour market" },
        { "Facts.Stations.Harbour.InterchangeWith.Select(relation => relation.Target.Id)", "market" },
        { "Facts.Stations.Market.InterchangeWith.Select(relation => relation.Target.Id)", "harbour" },
        { "Facts.Companies.NorthernRail.Operates.Single().Target is Line", "True" },
        { "Facts.Lines.CoastLine.OperatedBy.Select(relation => relation.Since)", "1900 1948" },
        { "Facts.Lines.CoastLine.OperatedBy.With(Modality.Negated).Single().Statement.Note", "Not the freight trains." },
        { "Facts.Lines.CoastLine.OperatedBy.AsOf(new DateOnly(1920, 1, 1)).Single().Target.Name", "Northern Rail" },
        { "Facts.Lines.CoastLine.OperatedBy.AsOf(new DateOnly(2024, 1, 1)).Single().Target.Name", "Southern Rail" },
        { "Facts.Lines.CoastLine.OperatedBy.AsOf(new DateOnly(1900, 6, 1), Certainty.Certainly).Count()", "0" },
        { "Facts.Lines.CoastLine.OperatedBy.AsOf(new DateOnly(1900, 6, 1)).Count()", "1" },
        { "Facts.Lines.CoastLine.OperatedBy.First().InForceOn(new DateOnly(1920, 1, 1))", "Certainly" },
        { "Facts.Lines.CoastLine.OperatedBy.First().Basis", "Explicit" },
        { "Facts.Lines.CoastLine.OperatedBy.With(Basis.Implied, Basis.Derived).Any()", "False" },
        { "default(KnowledgeGraph.Typed.Relations<Station>).Count()", "0" },
    };

    [Theory]
    [MemberData(nameof(RelationAsMember))]
    public void Relation_AsMember_IsTyped(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    public static TheoryData<string, string> PropertyAsMember => new()
    {
        { "Facts.Lines.CoastLine.Gauge?.Value.Amount", "1435" },
        { "Facts.Lines.CoastLine.Gauge?.Value.Unit.Name", "millimetres" },
        { "Facts.Lines.CoastLine.Length?.Value", "12.5" },
        { "Facts.Lines.CoastLine.Electrified?.Value", "True" },
        { "Facts.Lines.CoastLine.Opened?.Value.Edtf", "1899-05~" },
        { "Facts.Stations.Harbour.Platforms?.Value", "2" },
        { "Facts.Companies.NorthernRail.Motto.Single().Value", "Northwards" },
        { "Facts.Companies.NorthernRail.Motto.WithDeprecated().Count()", "2" },
        { "Facts.Companies.SouthernRail.Motto.PreferredOrFirst() is null", "True" },
        { "Facts.Companies.NorthernRail.Slogan.Single().Value.Language", "de" },
        { "Facts.Companies.NorthernRail.Site?.Value.Host", "northern.example" },
        { "Facts.Lines.CoastLine.Status.AsOf(new DateOnly(1895, 1, 1)).Single().Value == LineStatus.Planned", "True" },
        { "Facts.Lines.CoastLine.Status.PreferredOrFirst()?.Statement.Predicate == Facts.Predicates.Status", "True" },
        { "Facts.Companies.SouthernRail.Site is null", "True" },
    };

    [Theory]
    [MemberData(nameof(PropertyAsMember))]
    public void Property_AsMember_IsTyped(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    public static TheoryData<string, string> QualifierAsExtension => new()
    {
        { "Facts.Lines.CoastLine.OperatedBy.First().Statement.Share()", "0.5" },
        { "Facts.Lines.CoastLine.OperatedBy.First().Statement.Witness()?.Name", "Northern Rail" },
        { "Facts.Lines.CoastLine.OperatedBy.First().Statement.WitnessValues().Select(witness => witness.Id)", "northern-rail southern-rail" },
        { "Facts.Lines.CoastLine.OperatedBy.Last().Statement.WitnessValues().Count", "0" },
        { "Facts.Lines.CoastLine.OperatedBy.First().Statement.ShareValues().Single()", "0.5" },
        { "Facts.Lines.CoastLine.OperatedBy.Last().Statement.Witness() is null", "True" },
    };

    [Theory]
    [MemberData(nameof(QualifierAsExtension))]
    public void Qualifier_AsExtension_IsTyped(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    public static TheoryData<string, string> VocabularyAsSymbols => new()
    {
        { "Facts.Predicates.OperatedBy.Name", "operatedBy" },
        { "Facts.Kinds.Station.Description", "Where trains stop & people <change>." },
    };

    [Theory]
    [MemberData(nameof(VocabularyAsSymbols))]
    public void Vocabulary_AsSymbols_IsThatOfTheGraph(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    public static TheoryData<string, string> EntityOfAnotherKind => new()
    {
        { "Facts.Stations.Get(\"coast-line\")", "There is no entity 'coast-line' of the kind Station." },
        { "Line.From(Facts.Stations.Harbour.Entity)", "The entity 'harbour' is of the kind Station, not Line. (Parameter 'entity')" },
        { "Facts.Organisations.From(Facts.Stations.Harbour.Entity)", "The entity 'harbour' is of the kind Station, not Organisation. (Parameter 'entity')" },
        { "Facts.Lines.CoastLine.OperatedBy.AsOf(default, Certainty.No).Count()", "The certainty must be Possibly or Certainly. (Parameter 'certainty')\nActual value was No." },
        { "Line.From(default)", "The default entity belongs to no graph; Line was expected. (Parameter 'entity')" },
    };

    [Theory]
    [MemberData(nameof(EntityOfAnotherKind))]
    public void Entity_OfAnotherKind_IsRefused(string expression, string expected) => Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("Facts.Stations.Harbor", "CS0117")]
    [InlineData("Facts.Stations.Harbour.PartOff", "CS1061")]
    [InlineData("Facts.Stations.Harbour.Operates", "CS1061")]
    [InlineData("Facts.Statoins.All", "CS0117")]
    [InlineData("Facts.Predicates.OperatedBi", "CS0117")]
    [InlineData("Facts.Lines.CoastLine.OperatedBy.First().Statement.Witnes()", "CS1061")]
    [InlineData("LineStatus.Clozed", "CS0117")]
    public void Name_Misspelt_DoesNotCompile(string expression, string error) =>
        TypedProbe.Project([expression]).Run().CompilerErrors.ShouldHaveSingleItem().ShouldContain($"error {error}");

    private static string Evaluate(string expression) => Probe.Value.Evaluate(expression);
}
