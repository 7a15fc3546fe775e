using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Statements;

/// <summary><c>Statement</c> and its parts.</summary>
internal static class StatementTypes
{
    // What the cost of an operation takes for the lengths of lists that are short by nature.
    private const int ExpectedItems = 5;

    public static ObjectType Statement(SchemaContext schema) => new("Statement")
    {
        Description = "The unit of everything: a subject, a predicate, an object, and what is known about them together.",
        InterfaceNames = ["Node"],
        Fields =
        [
            Define.Field("id", "ID!", StatementIdResolver.Instance, "The id: the same for as long as the statement says the same."),
            .. WhatIsSaid(schema),
            .. WhenItHolds(),
            .. HowItIsMeant(schema.BuiltIn),
            .. WhatItRestsOn(),
        ],
    };

    public static IEnumerable<NamedType> Parts() =>
    [
        new ObjectType("ValidTime")
        {
            Description = "When it holds: certainly from `latestStart` to `earliestEnd`, possibly from `earliestStart` to `latestEnd`.",
            Fields =
            [
                Day("earliestStart", time => time.SinceEarliest, "The first day on which it may have begun; null when open."),
                Day("latestStart", time => time.SinceLatest, "The day on which it had begun for certain; null when there is none."),
                Day(
                    "earliestEnd",
                    time => time.UntilEarliest,
                    "The last day on which it held for certain; null when open or when there is none."),
                Day("latestEnd", time => time.UntilLatest, "The last day on which it may have held; null when open."),
            ],
        },
        new ObjectType("Qualifier")
        {
            Description = "A further part of a statement, as the ontology declares it.",
            Fields =
            [
                Define.Field("name", "String!", new QualifierTextResolver(qualifier => qualifier.Name), "As the ontology names it."),
                Define.Field("description", "String!", new QualifierTextResolver(qualifier => qualifier.Description), "What it means."),
                Define.Field(
                    "entity",
                    "Entity",
                    new RowResolver((graph, in parent) => EntityOf(Handles.ValueOf(graph, parent))),
                    "The entity, where the qualifier is one."),
                Define.Field(
                    "value",
                    "Value",
                    new RowResolver((graph, in parent) => LiteralOf(graph, parent)),
                    "The value, where the qualifier is no entity."),
            ],
        },
        new ObjectType("IndependentOrigins")
        {
            Description = "Who vouches for a statement. Sources that go back to one origin are one witness; a conclusion has those of its least witnessed premise.",
            Fields =
            [
                Define.Field(
                    "count",
                    "Int!",
                    new IntegerResolver((graph, in parent) => graph.Statement(parent.Row).IndependentOrigins.Count),
                    "How many witnesses do not depend on one another."),
                Define.Field(
                    "sources",
                    "[Source!]!",
                    new RowsResolver(
                        ExpectedItems,
                        (graph, in parent) => graph.Statement(parent.Row).IndependentOrigins.Sources.Length,
                        (graph, in parent, index) => Handles.Document(graph, graph.Statement(parent.Row).IndependentOrigins.Sources[index].Index)),
                    "The sources at the far end of what its sources retell, by id."),
            ],
        },
        new ObjectType("Derivation")
        {
            Description = "One way in which an inferred statement was drawn.",
            Fields =
            [
                Define.Field(
                    "rule",
                    "String!",
                    new Utf8Resolver((graph, in parent) => DerivationOf(graph, parent).RuleUtf8),
                    "The rule of the ontology, or the property of a predicate that served as one."),
                Define.Field(
                    "premises",
                    "[Statement!]!",
                    new RowsResolver(
                        ExpectedItems,
                        (graph, in parent) => DerivationOf(graph, parent).Premises.Count,
                        (graph, in parent, index) => Handles.Statement(graph, DerivationOf(graph, parent).Premises[index].Index)),
                    "What it was drawn from, in the order of the rule."),
            ],
        },
    ];

    private static FieldDefinition[] WhatIsSaid(SchemaContext schema) =>
    [
        Define.Field(
            "subject",
            "Entity!",
            new RowResolver((graph, in parent) => Handles.Entity(graph, graph.Statements.Subjects[parent.Row])),
            "What it is about."),
        Define.Field(
            "predicate",
            "Predicate!",
            new EnumResolver(schema.Enums.Predicates, (graph, in parent) => graph.Statements.Predicates[parent.Row]),
            "What it says."),
        Define.Field(
            "object",
            "Entity",
            new RowResolver((graph, in parent) => EntityOf(graph.Statement(parent.Row).Object)),
            "The entity at the other end; null when there is a value."),
        Define.Field(
            "value",
            "Value",
            new RowResolver((graph, in parent) => LiteralOf(graph, Handles.Value(graph, parent.Row, Handles.ObjectPlace))),
            "The value; null when there is an entity at the other end."),
        Define.Field(
            "qualifiers",
            "[Qualifier!]!",
            new RowsResolver(
                ExpectedItems,
                (graph, in parent) => graph.Statement(parent.Row).Qualifiers.Count,
                (graph, in parent, index) => Handles.Value(graph, parent.Row, index)),
            "What else it says, by name."),
    ];

    private static FieldDefinition[] WhenItHolds() =>
    [
        Written("since", Handles.SincePlace, "When it began; null where nothing is written."),
        Written("until", Handles.UntilPlace, "When it ended; null where nothing is written."),
        Written("on", Handles.OnPlace, "When it happened; null where nothing is written."),
        Define.Field(
            "time",
            "ValidTime!",
            new RowResolver((graph, in parent) => parent),
            "When it holds, in days. What is not written is taken from the dates of its sources."),
        Define.Field(
            "knownSince",
            "Date",
            new DayResolver((graph, in parent) => graph.Statements.KnownDays[parent.Row]),
            "The day by which a source had said it, or by which its premises were known; null where no dated source says it."),
    ];

    private static FieldDefinition[] HowItIsMeant(BuiltInEnums enums) =>
    [
        Define.Field(
            "modality",
            "Modality!",
            new EnumResolver(enums.Modalities, (graph, in parent) => (int)graph.Statements.Traits[parent.Row].Modality),
            "How it is meant."),
        Define.Field(
            "attributedTo",
            "Entity",
            new RowResolver((graph, in parent) => Handles.Entity(graph.Statement(parent.Row).AttributedTo)),
            "Whose claim it is; null where it is the source's own voice."),
        Define.Field(
            "credibility",
            "Int",
            new IntegerResolver((graph, in parent) => graph.Statements.Traits[parent.Row].Credibility is var rating and > 0 ? rating : null),
            "On the Admiralty scale from 1 (confirmed) to 5 (improbable); 6 cannot be judged; null where the set does not say."),
        Define.Field(
            "likelihood",
            "Likelihood",
            new EnumResolver(enums.Likelihoods, (graph, in parent) => (int?)graph.Statements.Traits[parent.Row].Likelihood ?? -1),
            "How probable the source says it is; null where it does not."),
        Define.Field(
            "rank",
            "Rank!",
            new EnumResolver(enums.Ranks, (graph, in parent) => (int)graph.Statements.Traits[parent.Row].Rank),
            "Whether it is the one to take, one to leave out, or neither."),
        Define.Field(
            "reason",
            "String",
            new OptionalUtf8Resolver((graph, in parent) => graph.Statement(parent.Row).RankReasonUtf8),
            "Why the rank is not normal."),
        Define.Field(
            "note",
            "String",
            new OptionalUtf8Resolver((graph, in parent) => graph.Statement(parent.Row).NoteUtf8),
            "A remark of whoever wrote it down."),
    ];

    private static FieldDefinition[] WhatItRestsOn() =>
    [
        Define.Field(
            "evidence",
            "[Evidence!]!",
            new RowsResolver(
                ExpectedItems,
                (graph, in parent) => graph.Evidence.OfStatement(parent.Row).Count,
                (graph, in parent, index) => new(graph, parent.Row, index)),
            "The passages behind it."),
        Define.Field(
            "independentOrigins",
            "IndependentOrigins!",
            new RowResolver((graph, in parent) => parent),
            "Who vouches for it, when retellings are counted with what they retell."),
        Define.Field(
            "inferred",
            "Boolean!",
            new BooleanResolver((graph, in parent) => graph.Statements.Traits[parent.Row].IsInferred),
            "Drawn by a rule rather than stated."),
        Define.Field(
            "derivations",
            "[Derivation!]!",
            new RowsResolver(
                ExpectedItems,
                (graph, in parent) => graph.Derivations.OfStatement(parent.Row).Count,
                (graph, in parent, index) => new(graph, parent.Row, index)),
            "How it was drawn; empty for one that is stated."),
        Define.Field(
            "statedPremises",
            "[Statement!]!",
            new StatedPremisesResolver(),
            "The stated statements that it goes back to in the end, by whichever derivation; empty for one that is stated."),
        Define.Field(
            "conflicts",
            "[Conflict!]!",
            new RowsResolver(
                ExpectedItems,
                (graph, in parent) => graph.Statement(parent.Row).Conflicts.Count,
                (graph, in parent, index) => Handles.Conflict(graph, graph.Statement(parent.Row).Conflicts[index].Index)),
            "The disagreements that it is part of."),
    ];

    private static FieldDefinition Written(string name, int place, string description) =>
        Define.Field(name, "FuzzyDate", new RowResolver((graph, in parent) => DateReaders.Written(graph, parent, place)), description);

    private static FieldDefinition Day(string name, Func<ValidTime, int> read, string description) =>
        Define.Field(name, "Date", new DayResolver((graph, in parent) => read(graph.Statements.Times[parent.Row])), description);

    private static ObjectHandle EntityOf(FactValue value) => value.Kind == ValueKind.Entity ? Handles.Entity(value.AsEntity()) : ObjectHandle.Null;

    private static ObjectHandle LiteralOf(FactGraph graph, in ObjectHandle value) =>
        Handles.ValueOf(graph, value).Kind == ValueKind.Entity ? ObjectHandle.Null : value;

    private static Derivation DerivationOf(FactGraph graph, in ObjectHandle parent) =>
        graph.Statement(parent.Row).Derivations[parent.Part];
}
