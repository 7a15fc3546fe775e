using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary><c>Value</c> and its implementations: the literals at the object end of statements and in qualifiers.</summary>
internal static class ValueTypes
{
    private static readonly string[] Interfaces = ["Value"];

    public static IEnumerable<NamedType> Create(SchemaContext schema)
    {
        var text = Text();
        var integer = Integer();
        var number = Decimal();
        var boolean = Boolean();
        var date = Date();
        var quantity = Quantity(schema.BuiltIn);
        var url = Url();
        var enumeration = Enumeration();
        var resolver = new ValueTypeResolver(kind => kind switch
        {
            ValueKind.Text or ValueKind.LanguageText => text,
            ValueKind.Integer => integer,
            ValueKind.Decimal => number,
            ValueKind.Boolean => boolean,
            ValueKind.Date => date,
            ValueKind.Quantity => quantity,
            ValueKind.Url => url,
            ValueKind.Enumeration => enumeration,
            _ => null,
        });
        return
        [
            new InterfaceType("Value")
            {
                Description = "A value that is no entity.",
                TypeResolver = resolver,
                Fields =
                [
                    new("text", "String!") { Description = TextDescription },
                    new("statement", "Statement") { Description = StatementDescription },
                ],
            },
            text, integer, number, boolean, date, quantity, url, enumeration, Unit(),
        ];
    }

    private const string TextDescription = "The value in words and digits, for people to read.";
    private const string StatementDescription = "The statement that it is part of, with its qualifiers; null for the date of a source.";

    private static ObjectType Text() => new("TextValue")
    {
        Description = "A text.",
        InterfaceNames = Interfaces,
        Fields =
        [
            TextField(),
            StatementField(),
            Define.Field(
                "language",
                "String",
                new OptionalUtf8Resolver(ValueReaders.Language),
                "The language as a BCP 47 tag; null where the set does not say."),
        ],
    };

    private static ObjectType Integer() => new("IntegerValue")
    {
        Description = "A whole number.",
        InterfaceNames = Interfaces,
        Fields =
        [
            TextField(),
            StatementField(),
            Define.Field(
                "integer",
                "Long!",
                new IntegerResolver((graph, in parent) => Handles.ValueOf(graph, parent).AsInteger()),
                "The number."),
        ],
    };

    private static ObjectType Decimal() => new("DecimalValue")
    {
        Description = "A decimal number.",
        InterfaceNames = Interfaces,
        Fields =
        [
            TextField(),
            StatementField(),
            Define.Field(
                "decimal",
                "Decimal!",
                new DecimalResolver((graph, in parent) => Handles.ValueOf(graph, parent).AsDecimal()),
                "The number, with its digits as written."),
        ],
    };

    private static ObjectType Boolean() => new("BooleanValue")
    {
        Description = "True or false.",
        InterfaceNames = Interfaces,
        Fields =
        [
            TextField(),
            StatementField(),
            Define.Field(
                "boolean",
                "Boolean!",
                new BooleanResolver((graph, in parent) => Handles.ValueOf(graph, parent).AsBoolean()),
                "Which of the two."),
        ],
    };

    private static ObjectType Date() => new("FuzzyDate")
    {
        Description = "A date as precise as it is known, and the days that it allows.",
        InterfaceNames = Interfaces,
        Fields =
        [
            Define.Field("text", "String!", new Utf8Resolver(DateReaders.Edtf), TextDescription),
            StatementField(),
            Define.Field("edtf", "Edtf!", new Utf8Resolver(DateReaders.Edtf), "As written in the set."),
            Define.Field("earliest", "Date", new DayResolver(DateReaders.Earliest), "The first day that it may mean; null when open."),
            Define.Field("latest", "Date", new DayResolver(DateReaders.Latest), "The last day that it may mean; null when open."),
        ],
    };

    private static ObjectType Quantity(BuiltInEnums enums) => new("Quantity")
    {
        Description = "An amount of something. Amounts are comparable when their units have one dimension and they have the same period.",
        InterfaceNames = Interfaces,
        Fields =
        [
            TextField(),
            StatementField(),
            Define.Field(
                "amount",
                "Decimal!",
                new DecimalResolver((graph, in parent) => ValueReaders.Quantity(graph, parent).Amount),
                "In the unit, with its digits as written."),
            Define.Field(
                "upTo",
                "Decimal",
                new DecimalResolver((graph, in parent) => ValueReaders.Quantity(graph, parent).UpperAmount),
                "The other end of a range; null for a single amount."),
            Define.Field(
                "comparator",
                "QuantityComparator!",
                new EnumResolver(enums.Comparators, (graph, in parent) => (int)ValueReaders.Quantity(graph, parent).Comparator),
                "How the true value relates to the amount."),
            Define.Field(
                "unit",
                "Unit!",
                new RowResolver((graph, in parent) => new(ValueReaders.Quantity(graph, parent).Unit)),
                "What the amount is counted in."),
            Define.Field(
                "per",
                "QuantityPeriod",
                new EnumResolver(
                    enums.Periods,
                    (graph, in parent) => (int)ValueReaders.Quantity(graph, parent).Period - (int)QuantityPeriod.Day),
                "What a rate is counted over; null for a total."),
        ],
    };

    private static ObjectType Url() => new("UrlValue")
    {
        Description = "An address on the web.",
        InterfaceNames = Interfaces,
        Fields =
        [
            TextField(),
            StatementField(),
            Define.Field("url", "URL!", new Utf8Resolver((graph, in parent) => Handles.ValueOf(graph, parent).AsUtf8()), "The address."),
        ],
    };

    private static ObjectType Enumeration() => new("EnumerationValue")
    {
        Description = "One value of an enumeration of the ontology.",
        InterfaceNames = Interfaces,
        Fields =
        [
            TextField(),
            StatementField(),
            Define.Field("name", "String!", new EnumerationTextResolver(value => value.Name), "As the ontology names it."),
            Define.Field(
                "enumeration",
                "String!",
                new EnumerationTextResolver(value => value.Enumeration.Name),
                "The enumeration that it is a value of."),
            Define.Field("description", "String!", new EnumerationTextResolver(value => value.Description), "What it means."),
        ],
    };

    private static ObjectType Unit() => new("Unit")
    {
        Description = "A unit of measurement.",
        Fields =
        [
            Define.Field("name", "String!", new ModelTextResolver<Unit>(unit => unit.Name), "As the ontology names it."),
            Define.Field("symbol", "String!", new ModelTextResolver<Unit>(unit => unit.Symbol), "As shown to people."),
            Define.Field(
                "dimension",
                "String!",
                new ModelTextResolver<Unit>(unit => unit.Dimension),
                "Only quantities of one dimension are comparable."),
            Define.Field("description", "String!", new ModelTextResolver<Unit>(unit => unit.Description), "What it measures."),
        ],
    };

    private static FieldDefinition TextField() => Define.Field("text", "String!", ValueTextResolver.Instance, TextDescription);

    private static FieldDefinition StatementField() => Define.Field(
        "statement",
        "Statement",
        new RowResolver((graph, in parent) => parent.Part == Handles.PublishedPlace ? default : Handles.Statement(graph, parent.Row)),
        StatementDescription);
}
