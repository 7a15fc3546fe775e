using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.Railway;
using KnowledgeGraph.Typed;

namespace KnowledgeGraph.Generators.Tests.Typed;

/// <summary>The typed API where C# developers lean on it: defaults, order, JSON, LINQ.</summary>
public sealed class EverydayUseTests
{
    private static readonly Assembly[] Assemblies = [typeof(Entity).Assembly, typeof(Modality).Assembly, typeof(Facts).Assembly];

    public static TheoryData<Type> Structs() =>
    [
        .. Assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false, ContainsGenericParameters: false }),
        typeof(Relation<Station>),
        typeof(StatedValue<FuzzyDate>),
    ];

    [Theory]
    [MemberData(nameof(Structs))]
    public void Default_OfAStruct_HasATextAndAnEqual(Type type)
    {
        var value = Activator.CreateInstance(type)!;

        Should.NotThrow(() => value.ToString()).ShouldNotBeNull();
        value.Equals(Activator.CreateInstance(type)).ShouldBeTrue();
        Should.NotThrow(() => value.GetHashCode());
    }

    [Fact]
    public void FirstOrDefault_OfNothing_HasAnEmptyText()
    {
        Facts.Stations.All.FirstOrDefault(station => station.Id == "atlantis").ToString().ShouldBe("");
        Facts.Stations.Dunmere.InspectedBy.FirstOrDefault(inspection => inspection.On == "1700").ToString().ShouldBe("");
        $"{default(Station)}{default(FuzzyDate)}{default(Quantity)}{default(LanguageText)}{default(FactValue)}".ShouldBe("");
        default(FuzzyDate).Text.ShouldBe("");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_OfAnyKind_IsThereForLinq(Type type) =>
        type.GetInterfaces().Where(contract => contract.IsGenericType).Select(contract => contract.GetGenericTypeDefinition())
            .ShouldContain(typeof(IEnumerable<>), type.ToString());

    public static TheoryData<Type> Lists() =>
    [
        .. Assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.GetMethod(nameof(IEnumerable.GetEnumerator), Type.EmptyTypes) is not null && !type.IsByRefLike && !type.IsInterface),
    ];

    [Fact]
    public void Tables_OfTheGraph_CanBeEnumerated()
    {
        var graph = Facts.Graph;

        graph.Entities.ToList().Count.ShouldBe(graph.Entities.Count);
        graph.Statements.Select(statement => statement.Row).ShouldBe(graph.Statements.Order(Comparer<Statement>.Create(
            (left, right) => left.Row.Index.CompareTo(right.Row.Index))).Select(statement => statement.Row));
        graph.Statements.Where(statement => statement.Predicate == Facts.Predicates.Serves).ShouldNotBeEmpty();
        graph.Sources.Select(source => source.Id).ShouldContain("annual-report");
        graph.Conflicts.ShouldAllBe(conflict => conflict.Statements.Count >= 2);
        graph.Questions.Select(question => question.Name).ShouldContain("stations-of-a-line");
        graph.Sources[0].Id.ShouldBe(graph.Sources.Select(source => source.Id).Order(StringComparer.Ordinal).First());
        Should.Throw<ArgumentOutOfRangeException>(() => graph.Statements[graph.Statements.Count]);
    }

    [Fact]
    public void OrderBy_OverDates_PutsTheEarliestFirst()
    {
        FuzzyDate[] dates = [Date("2024"), Date("1948-07"), Date("2024-10-02"), Date("../1900"), Date("1948")];

        dates.Order().Select(date => date.Edtf).ShouldBe(["../1900", "1948", "1948-07", "2024", "2024-10-02"]);
        (Date("1948") < Date("1948-07")).ShouldBeTrue();
        Date("1948-07").Earliest.ShouldBe(new DateOnly(1948, 7, 1));
        Date("1948-07").Latest.ShouldBe(new DateOnly(1948, 7, 31));
        Date("../1900").Earliest.ShouldBeNull();
    }

    [Fact]
    public void OrderBy_OverTheDatesOfRelations_FollowsTime() =>
        Facts.Graph.Statements.Where(statement => statement.Since is not null).OrderByDescending(statement => statement.SinceDate)
            .Select(statement => statement.Since).Distinct().ShouldBe(["2024-11", "2019-03-03", "201X"]);

    [Fact]
    public void Json_OfEntitiesAndValues_IsWritten()
    {
        Write(Facts.Lines.ValleyLine).ShouldBe(
            """{"id":"valley-line","kind":"Line","name":"Valley Line","description":"From the moor to the hill."}""");
        Write<IInfrastructure>(Facts.Stations.Dunmere).ShouldStartWith("""{"id":"dunmere","kind":"Station",""");
        Write<IEntity>(Facts.Stations.Dunmere).ShouldStartWith("""{"id":"dunmere",""");
        Write(Facts.Lines.ValleyLine.Entity).ShouldStartWith("""{"id":"valley-line",""");
        Write(Facts.Lines.ValleyLine.Length!.Value.Value).ShouldBe("""{"amount":84.5,"unit":"kilometres"}""");
        Write(Date("1948-07")).ShouldBe("\"1948-07\"");
        Write(Grade.Fair).ShouldBe("\"Fair\"");
        Write(default(Station)).ShouldBe("null");
        JsonSerializer.Serialize(Facts.Lines.ValleyLine).ShouldStartWith("""{"Id":"valley-line",""");
    }

    [Fact]
    public void Json_OfARelation_HasTargetAndStatement()
    {
        var json = JsonElement.Parse(Write(Facts.Operators.ValleyRail.Operates.First()));

        json.EnumerateObject().Select(property => property.Name).ShouldBe(["target", "statement"]);
        json.GetProperty("target").GetProperty("kind").GetString().ShouldBe("Line");
        json.GetProperty("statement").GetProperty("modality").GetString().ShouldBe("asserted");
        json.GetProperty("statement").GetProperty("since").GetString().ShouldBe("2019-03-03");
    }

    [Fact]
    public void Json_OfLists_IsAnArray()
    {
        JsonElement.Parse(Write(Facts.Stations.All)).GetArrayLength().ShouldBe(Facts.Stations.All.Count);
        JsonElement.Parse(Write(Facts.Lines.ValleyLine.OperatedBy)).GetArrayLength().ShouldBe(Facts.Lines.ValleyLine.OperatedBy.Count());
    }

    [Fact]
    public void Json_OfTheDefaultSettingsOfTheWeb_IsWrittenByGeneratedCode() =>
        JsonSerializer.Serialize(Facts.Lines.CoastLine.OperatedBy.First(), RailwayJson.Default.RelationOperator).ShouldStartWith("""{"target":{"id":""");

    [Fact]
    public void Json_IsNotReadBack() =>
        Should.Throw<NotSupportedException>(() => JsonSerializer.Deserialize<Station>("""{"id":"dunmere"}"""))
            .Message.ShouldContain("look that up in the graph");

    private static FuzzyDate Date(string edtf) => edtf switch
    {
        "../1900" => new FuzzyDate(edtf, Day.Earliest, Day.From(new DateOnly(1900, 12, 31))),
        "1948" => new FuzzyDate(edtf, Day.From(new DateOnly(1948, 1, 1)), Day.From(new DateOnly(1948, 12, 31))),
        "1948-07" => new FuzzyDate(edtf, Day.From(new DateOnly(1948, 7, 1)), Day.From(new DateOnly(1948, 7, 31))),
        "2024" => new FuzzyDate(edtf, Day.From(new DateOnly(2024, 1, 1)), Day.From(new DateOnly(2024, 12, 31))),
        _ => new FuzzyDate(edtf, Day.From(DateOnly.Parse(edtf, null)), Day.From(DateOnly.Parse(edtf, null))),
    };

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Web);
}

/// <summary>The serialiser that works without reflection, as in applications that are compiled beforehand.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Relation<Operator>))]
internal sealed partial class RailwayJson : JsonSerializerContext;
