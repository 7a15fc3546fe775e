using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Statements;

/// <summary><c>Statement</c> and its parts.</summary>
internal static class StatementTypes
{
    public const string ValidTime = "ValidTime";
    public const string Derivation = "Derivation";

    // Not "Review": schemas that are composed with this one may well have such a type.
    public const string Review = "StatementReview";

    private const string Qualifier = "Qualifier";
    private const string IndependentOrigins = "IndependentOrigins";

    // The length of short lists assumed by the cost analysis.
    private const int ExpectedItems = 5;

    public static ObjectType Statement(SchemaContext schema, StatementEnums enums) => new(TypeNames.Statement)
    {
        Description = "A statement: subject, predicate and object, with its time, modality, evidence and so on.",
        InterfaceNames = ["Node"],
        MisplacedFields =
        [
            new(
                ["source", "sources", "citation", "citations", "document", "documents", "reference", "references"],
                $"{StatementFieldNames.Evidence} {{ {SourceFieldNames.Source} }}"),
        ],
        Fields =
        [
            Define.Field(StatementFieldNames.Id, "ID!", StatementIdResolver.Instance, "The id, which changes only if the statement does."),
            .. WhatIsSaid(schema),
            .. WhenItHolds(schema.Certainties),
            .. HowItIsMeant(enums),
            .. WhatItRestsOn(),
            .. HowItIsReviewed(enums),
        ],
    };

    public static IEnumerable<NamedType> Parts() =>
    [
        new ObjectType(ValidTime)
        {
            Description = "The time in which a statement holds: certainly from `latestStart` to `earliestEnd` (if there are `witnessDays`, on "
                + "those only), possibly from `earliestStart` to `latestEnd`.",
            Fields =
            [
                Day(
                    StatementFieldNames.EarliestStart,
                    time => time.SinceEarliest,
                    "The first day on which it may have started; null if open."),
                Day(
                    StatementFieldNames.LatestStart,
                    time => time.SinceLatest,
                    "The day by which it had certainly started; null if there is none."),
                Day(
                    StatementFieldNames.EarliestEnd,
                    time => time.UntilEarliest,
                    "The last day on which it certainly held; null if open or if there is none."),
                Day(StatementFieldNames.LatestEnd, time => time.UntilLatest, "The last day on which it may have held; null if open."),
                Define.Field(
                    StatementFieldNames.WitnessDays,
                    TypeNames.ListOf(TypeNames.Date),
                    new WitnessDaysResolver(),
                    "The only days on which it certainly holds, those of its sources; empty if it certainly holds on every day from "
                        + "`latestStart` to `earliestEnd`, or on none."),
            ],
        },
        new ObjectType(Qualifier)
        {
            Description = "A qualifier of a statement.",
            Fields =
            [
                Define.Field("name", "String!", new QualifierTextResolver(qualifier => qualifier.Name), "The name in the ontology."),
                Define.Field("label", "String!", new QualifierTextResolver(qualifier => Labels.Alone(qualifier.Label)), "The name in words."),
                Define.Field("description", "String!", new QualifierTextResolver(qualifier => qualifier.Description), "The description."),
                Define.Field(
                    "entity",
                    TypeNames.Entity,
                    new RowResolver((graph, in parent) => EntityOf(Handles.ValueOf(graph, parent))),
                    "The entity; null if the qualifier is a literal value."),
                Define.Field(
                    StatementFieldNames.Value,
                    TypeNames.Value,
                    new RowResolver((graph, in parent) => LiteralOf(graph, parent)),
                    "The literal value; null if the qualifier is an entity."),
            ],
        },
        new ObjectType(IndependentOrigins)
        {
            Description = "The independent origins of a statement. Sources that go back to the same origin count once; an "
                + "derived statement has the origins of its premise with the fewest.",
            Fields =
            [
                Define.Field(
                    "count",
                    "Int!",
                    new IntegerResolver((graph, in parent) => graph.Statement(parent.AsStatement()).IndependentOriginCount),
                    "The number of independent origins."),
                Define.Field(
                    "sources",
                    TypeNames.ListOf(TypeNames.Source),
                    new RowsResolver(
                        ExpectedItems,
                        (graph, in parent) => graph.Statement(parent.AsStatement()).IndependentOrigins.Sources.Length,
                        (graph, in parent, index) =>
                            Handles.Document(graph, graph.Statement(parent.AsStatement()).IndependentOrigins.Sources[index].Row)),
                    "The original sources behind its sources, by id."),
            ],
        },
        new ObjectType(Review)
        {
            Description = "A review of a statement.",
            Fields =
            [
                Define.Field("by", "String!", new Utf8Resolver((graph, in parent) => ReviewOf(graph, parent).ByUtf8), "Who reviewed it."),
                Define.Field("on", TypeNames.Date + "!", new DayResolver((graph, in parent) => ReviewOf(graph, parent).Day), "The date."),
                Define.Field(
                    "of",
                    "String!",
                    new ReviewDigestResolver(),
                    "The digest of what was reviewed: of the statement, its passages and their sources."),
                Define.Field(
                    "isCurrent",
                    "Boolean!",
                    new BooleanResolver((graph, in parent) => ReviewOf(graph, parent).IsCurrent),
                    "Whether the statement, its passages and their sources are still those that were reviewed."),
            ],
        },
        new ObjectType(Derivation)
        {
            Description = "A derivation of a derived statement.",
            Fields =
            [
                Define.Field(
                    StatementFieldNames.Rule,
                    "String!",
                    new Utf8Resolver((graph, in parent) => DerivationOf(graph, parent).RuleUtf8),
                    "The rule of the ontology, or the characteristic of a predicate that acts as one."),
                Define.Field(
                    "premises",
                    TypeNames.ListOf(TypeNames.Statement),
                    new RowsResolver(
                        ExpectedItems,
                        (graph, in parent) => DerivationOf(graph, parent).Premises.Count,
                        (graph, in parent, index) => Handles.Statement(graph, DerivationOf(graph, parent).Premises[index].Row),
                        static (trace, premise) => trace.Add(Handles.Graph(premise), premise.AsStatement())),
                    "The premises, in the order of the rule."),
            ],
        },
    ];

    private static FieldDefinition[] WhatIsSaid(SchemaContext schema) =>
    [
        Define.Field(
            StatementFieldNames.Subject,
            TypeNames.Entity + "!",
            new RowResolver((graph, in parent) => Handles.Entity(graph, graph.Statements.Subjects[parent.AsStatement()])),
            "The subject."),
        Define.Field(
            StatementFieldNames.Predicate,
            TypeNames.Predicate + "!",
            new EnumResolver(schema.Enums.Predicates, (graph, in parent) => graph.Statements.Predicates[parent.AsStatement()]),
            "The predicate."),
        Define.Field(
            "predicateLabel",
            "String!",
            new StatementTextResolver(statement => Labels.Alone(statement.Predicate.Label)),
            "The predicate in words."),
        Define.Field(
            StatementFieldNames.Object,
            TypeNames.Entity,
            new RowResolver((graph, in parent) => EntityOf(graph.Statement(parent.AsStatement()).Object)),
            "The object, if it is an entity; null if it is a value."),
        Define.Field(
            StatementFieldNames.Value,
            TypeNames.Value,
            new RowResolver((graph, in parent) => LiteralOf(graph, Handles.Value(graph, parent.AsStatement(), Handles.ObjectPlace))),
            "The object, if it is a value; null if it is an entity."),
        Define.Field(
            StatementFieldNames.Qualifiers,
            TypeNames.ListOf(Qualifier),
            new RowsResolver(
                ExpectedItems,
                (graph, in parent) => graph.Statement(parent.AsStatement()).Qualifiers.Count,
                (graph, in parent, index) => Handles.Value(graph, parent.AsStatement(), index)),
            "The qualifiers, by name."),
        Define.Field(
            "sentence",
            "String!",
            new StatementTextResolver(statement => statement.ToSentence()),
            "The statement as an English sentence, with modality, time, qualifiers, likelihood, who says so, and the rank if it is not "
                + "normal.",
            ["text", "summary", "statement", "label"]),
    ];

    private static FieldDefinition[] WhenItHolds(EnumTable certainties) =>
    [
        Written(
            StatementFieldNames.Since,
            Handles.SincePlace,
            "The start; null if not written.",
            ["from", "validFrom", "start", "startDate", "begin"]),
        Written(
            StatementFieldNames.Until,
            Handles.UntilPlace,
            "The last day; null if not written. An exclusive end is shown as the day before it.",
            ["to", "validTo", "end", "endDate"]),
        Written(StatementFieldNames.On, Handles.OnPlace, "The date of an event; null if not written.", ["date", "day", "when", "at"]),
        Define.Field(
            StatementFieldNames.Time,
            ValidTime + "!",
            new RowResolver((graph, in parent) => parent),
            "The time in which it holds, in days. If no time is written, it is taken from the dates of the sources."),
        Define.Field(
            "certainty",
            TypeNames.Certainty,
            new StatementCertaintyResolver(certainties),
            "How certainly it holds on a day; null if it certainly does not.",
            StatementCertaintyResolver.AsOf),
        Define.Field(
            StatementFieldNames.KnownSince,
            TypeNames.Date,
            new DayResolver((graph, in parent) => graph.Statements.KnownDays[parent.AsStatement()]),
            "The day by which a source had published it, or by which its premises were known; null if there is no dated source."),
    ];

    private static FieldDefinition[] HowItIsMeant(StatementEnums enums) =>
    [
        Define.Field(
            StatementFieldNames.Basis,
            TypeNames.Basis + "!",
            new EnumResolver(enums.Bases, (graph, in parent) => (int)graph.Statements.Traits[parent.AsStatement()].Basis),
            "Whether the passage says it, the curator concludes it from the passage, or a rule derives it."),
        Define.Field(
            "basisLabel",
            "String!",
            new StatementTextResolver(statement => Labels.Alone(statement.Basis.ToLabel())),
            "The basis in words."),
        Define.Field(
            StatementFieldNames.Modality,
            TypeNames.Modality + "!",
            new EnumResolver(enums.Modalities, (graph, in parent) => (int)graph.Statements.Traits[parent.AsStatement()].Modality),
            "The modality."),
        Define.Field(
            "modalityLabel",
            "String!",
            new StatementTextResolver(statement => Labels.Alone(statement.Modality.ToLabel())),
            "The modality in words."),
        Define.Field(
            StatementFieldNames.AttributedTo,
            TypeNames.Entity,
            new RowResolver((graph, in parent) => Handles.Entity(graph.Statement(parent.AsStatement()).AttributedTo)),
            "The entity whose claim it is; null if it is the source's own claim."),
        Define.Field(
            StatementFieldNames.Credibility,
            "Int",
            new IntegerResolver(
                (graph, in parent) => graph.Statements.Traits[parent.AsStatement()].Credibility is var rating and > 0 ? rating : null),
            "The credibility on the Admiralty scale, from 1 (confirmed) to 5 (improbable); 6 means that it cannot be judged; null "
                + "if unrated."),
        Define.Field(
            StatementFieldNames.Likelihood,
            StatementEnums.Likelihood,
            new EnumResolver(enums.Likelihoods, (graph, in parent) => (int?)graph.Statements.Traits[parent.AsStatement()].Likelihood ?? -1),
            "The probability stated by the source; null if none is stated."),
        Define.Field(
            "likelihoodLabel",
            "String",
            new StatementTextResolver(statement => statement.Likelihood is { } likelihood ? Labels.Alone(likelihood.ToLabel()) : null),
            "The probability in words; null if none is stated."),
        Define.Field(
            StatementFieldNames.Rank,
            TypeNames.Rank + "!",
            new EnumResolver(enums.Ranks, (graph, in parent) => (int)graph.Statements.Traits[parent.AsStatement()].Rank),
            "The rank: preferred, normal or deprecated."),
        Define.Field(
            "rankLabel",
            "String!",
            new StatementTextResolver(statement => Labels.Alone(statement.Rank.ToLabel())),
            "The rank in words."),
        Define.Field(
            StatementFieldNames.Reason,
            "String",
            new OptionalUtf8Resolver((graph, in parent) => graph.Statement(parent.AsStatement()).RankReasonUtf8),
            "The reason for the rank, if not normal."),
        Define.Field(
            StatementFieldNames.Note,
            "String",
            new OptionalUtf8Resolver((graph, in parent) => graph.Statement(parent.AsStatement()).NoteUtf8),
            "A note by the curator."),
        Define.Field(
            StatementFieldNames.Marking,
            "String!",
            new Utf8Resolver((graph, in parent) => graph.Statement(parent.AsStatement()).Marking.NameUtf8),
            "The marking, which is the level at which it is released: the highest of its own and of those of its entities, and the lowest of "
                + "its sources; for a derived one, the highest of the premises of its first derivation."),
    ];

    private static FieldDefinition[] WhatItRestsOn() =>
    [
        Define.Field(
            StatementFieldNames.Evidence,
            TypeNames.ListOf(TypeNames.Evidence),
            new RowsResolver(
                ExpectedItems,
                (graph, in parent) => graph.Evidence.OfStatement(parent.AsStatement()).Count,
                (graph, in parent, index) => new(graph, parent.Row, index)),
            "The passages that support it."),
        Define.Field(
            StatementFieldNames.IndependentOrigins,
            IndependentOrigins + "!",
            new RowResolver((graph, in parent) => parent),
            "Its independent origins: a retelling counts together with its original."),
        Define.Field(
            StatementFieldNames.Derivations,
            TypeNames.ListOf(Derivation),
            new RowsResolver(
                ExpectedItems,
                (graph, in parent) => graph.Derivations.OfStatement(parent.AsStatement()).Count,
                (graph, in parent, index) => new(graph, parent.Row, index)),
            "The derivations; empty for a stated statement."),
        Define.Field(
            "statedPremises",
            TypeNames.ListOf(TypeNames.Statement),
            new StatedPremisesResolver(),
            "The stated statements from which it ultimately follows, by any derivation; empty for a stated statement."),
        Define.Field(
            StatementFieldNames.Conflicts,
            TypeNames.ListOf(TypeNames.Conflict),
            new RowsResolver(
                ExpectedItems,
                (graph, in parent) => graph.Statement(parent.AsStatement()).Conflicts.Count,
                (graph, in parent, index) => Handles.Conflict(graph, graph.Statement(parent.AsStatement()).Conflicts[index].Row),
                static (trace, conflict) => trace.Add(Handles.Graph(conflict).Conflict(conflict.AsConflict()))),
            "The conflicts that it is part of.",
            ["contradictions", "disagreements"]),
    ];

    private static FieldDefinition[] HowItIsReviewed(StatementEnums enums) =>
    [
        Define.Field(
            StatementFieldNames.Reviews,
            TypeNames.ListOf(Review),
            new RowsResolver(
                ExpectedItems,
                (graph, in parent) => graph.Statement(parent.AsStatement()).Reviews.Count,
                (graph, in parent, index) => new(graph, parent.Row, index)),
            "Its reviews; empty if there are none."),
        Define.Field(
            StatementFieldNames.ReviewState,
            StatementEnums.ReviewState + "!",
            new EnumResolver(enums.ReviewStates, (graph, in parent) => (int)graph.Statements.ReviewStateOf(parent.AsStatement())),
            "How far it has been reviewed."),
    ];

    private static FieldDefinition Written(string name, int place, string description, string[] synonyms) =>
        Define.Field(
            name,
            TypeNames.FuzzyDate,
            new RowResolver((graph, in parent) => DateReaders.Written(graph, parent, place)),
            description,
            synonyms);

    private static FieldDefinition Day(string name, Func<ValidTime, int> read, string description) =>
        Define.Field(name, TypeNames.Date, new DayResolver((graph, in parent) =>
            read(graph.Statements.Times[parent.AsStatement()])), description);

    private static ObjectHandle EntityOf(FactValue value) =>
        value.Kind == ValueKind.Entity ? Handles.Entity(value.AsEntity()) : ObjectHandle.Null;

    private static ObjectHandle LiteralOf(FactGraph graph, in ObjectHandle value) =>
        Handles.ValueOf(graph, value).Kind == ValueKind.Entity ? ObjectHandle.Null : value;

    private static Review ReviewOf(FactGraph graph, in ObjectHandle parent) =>
        graph.Statement(parent.AsStatement()).Reviews[parent.Part];

    private static Derivation DerivationOf(FactGraph graph, in ObjectHandle parent) =>
        graph.Statement(parent.AsStatement()).Derivations[parent.Part];
}
