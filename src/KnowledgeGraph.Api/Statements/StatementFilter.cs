using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Values;

namespace KnowledgeGraph.Api.Statements;

/// <summary>The conditions on statements.</summary>
internal static class StatementFilter
{
    public static ObjectFilter Create(FilterCatalog filters, bool hasQualifiers) => new(
        TypeFamily.Statement.Filter,
        "Conditions on statements. All of them must hold.",
        [
            FilterField.Id(
                StatementFieldNames.Id,
                "The id.",
                Id,
                static (graph, id) => graph.TryFindStatement(id, out var statement) ? statement.Row.Index : null,
                new IdHints(filters.Names, TypeNames.Statement, kind: null)),
            .. WhatIsSaid(filters),
            .. hasQualifiers ? [Qualifiers(filters)] : Array.Empty<FilterField>(),
            .. WhenItHolds(filters),
            .. HowItIsMeant(filters),
            .. WhatItRestsOn(filters),
        ]);

    private static IEnumerable<FilterField> WhatIsSaid(FilterCatalog filters) =>
    [
        FilterField.Findable(StatementFieldNames.Subject, TypeFamily.Entity.Filter, "The subject.", (conditions, scope) =>
            StatementEnds.OfSubject(
                scope.Graph, filters[TypeFamily.Entity].CompileConditionInside(conditions, scope, hasStatement: false))) with
        {
            Synonyms = ["about", "of", "for", "entity", "entityId", "subjectId"],
        },
        new(StatementFieldNames.Predicate, TypeNames.FilterOf(TypeNames.Predicate), "The predicate.", (operators, scope) =>
        {
            var test = ValueOperators.Compile(operators, static operand => ((Predicate)operand).Index, scope);
            var predicates = scope.Graph.Statements.Predicates;
            return (statement, _, ref _) => test(predicates[new StatementRow(statement)]);
        }),
        FilterField.Findable(
            StatementFieldNames.Object,
            TypeFamily.Entity.Filter,
            "The object, if it is an entity. If it is a value, no condition holds.",
            (conditions, scope) => StatementEnds.OfObject(
                scope.Graph, filters[TypeFamily.Entity].CompileConditionInside(conditions, scope, hasStatement: false))),
        new(
            StatementFieldNames.Value,
            ValueFilter.Name,
            "The value. If the object is an entity, no condition holds.",
            (conditions, scope) =>
            {
                var test = ValueFilter.Compile(conditions, scope);
                var graph = scope.Graph;
                return (statement, _, ref _) =>
                    graph.Statements.ObjectKinds[new StatementRow(statement)] != ValueKind.Entity
                        && test(graph.Statement(new StatementRow(statement)).Object);
            }),
    ];

    private static FilterField Qualifiers(FilterCatalog filters) => new(
        StatementFieldNames.Qualifiers,
        QualifiersFilter.Name,
        "The qualifiers.",
        (conditions, scope) => filters[QualifiersFilter.Type].Compile((GraphQL.Execution.InputObject)conditions, scope));

    private static IEnumerable<FilterField> WhenItHolds(FilterCatalog filters) =>
    [
        Written(StatementFieldNames.Since, ["validFrom"], "The start, if written.", static (graph, statement) =>
            new(
                graph.Statement(statement).SinceUtf8,
                graph.Statements.Times[statement].SinceEarliest,
                graph.Statements.Times[statement].SinceLatest)),
        Written(StatementFieldNames.Until, ["validTo"], "The end, if written.", static (graph, statement) =>
            new(
                graph.Statement(statement).UntilUtf8,
                graph.Statements.Times[statement].UntilEarliest,
                graph.Statements.Times[statement].UntilLatest)),
        Written(StatementFieldNames.On, ["date"], "The date of an event, if written.", static (graph, statement) =>
            new(
                graph.Statement(statement).OnUtf8,
                graph.Statements.Times[statement].SinceEarliest,
                graph.Statements.Times[statement].UntilLatest)),
        new(
            StatementFieldNames.Time,
            TypeNames.FilterOf(StatementTypes.ValidTime),
            "The time in which it holds, in days.",
            (conditions, scope) =>
                filters[StatementTypes.ValidTime].Compile((GraphQL.Execution.InputObject)conditions, scope)),
        new(StatementFieldNames.KnownSince, OperatorTypes.DateFilter, "The day by which a source had published it.", (operators, scope) =>
        {
            var test = ValueOperators.Compile<int>(operators, scope);
            var days = scope.Graph.Statements.KnownDays;
            return (statement, _, ref _) => test(DayOperators.Known(days[new StatementRow(statement)]));
        }),
    ];

    private static IEnumerable<FilterField> HowItIsMeant(FilterCatalog filters) =>
    [
        Trait(
            StatementFieldNames.Modality,
            TypeNames.FilterOf(TypeNames.Modality),
            "The modality.",
            static operand => (int)(Modality)operand,
            static traits => (int)traits.Modality),
        Trait(
            StatementFieldNames.Rank,
            TypeNames.FilterOf(TypeNames.Rank),
            "The rank.",
            static operand => (int)(Rank)operand,
            static traits => (int)traits.Rank),
        Trait(
            StatementFieldNames.Credibility,
            OperatorTypes.LongFilter,
            "The credibility, from 1 (confirmed) to 5 (improbable); 6 means that it cannot be judged.",
            static operand => (long)operand,
            static traits => traits.Credibility is var rating and > 0 ? rating : null),
        Trait(
            StatementFieldNames.Likelihood,
            TypeNames.FilterOf(StatementEnums.Likelihood),
            "The probability stated by the source.",
            static operand => (int)(Likelihood)operand,
            static traits => (int?)traits.Likelihood),
        Trait(
            StatementFieldNames.Basis,
            TypeNames.FilterOf(TypeNames.Basis),
            "The basis: explicit, implied or derived.",
            static operand => (int)(Basis)operand,
            static traits => (int)traits.Basis),
        new(
            StatementFieldNames.ReviewState,
            TypeNames.FilterOf(StatementEnums.ReviewState),
            "How far it has been reviewed.",
            (operators, scope) =>
            {
                var test = ValueOperators.Compile<int>(operators, static operand => (int)(ReviewState)operand, scope);
                var statements = scope.Graph.Statements;
                return (statement, _, ref _) => test((int)statements.ReviewStateOf(new StatementRow(statement)));
            }),
        new(
            StatementFieldNames.Reviews,
            filters.ListOf(TypeNames.FilterOf(StatementTypes.Review)),
            "Its reviews.",
            (conditions, scope) =>
            {
                var graph = scope.Graph;
                return ListConditions.Compile(
                    conditions,
                    new Parts(statement => graph.Statement(new StatementRow(statement)).Reviews.Count),
                    scope, element => filters[StatementTypes.Review].CompileInside(element, scope, hasStatement: false));
            }),
        new(
            StatementFieldNames.AttributedTo,
            TypeFamily.Entity.Filter,
            "The entity whose claim it is. If it is the source's own claim, no condition holds.",
            (conditions, scope) =>
            {
                var test = filters[TypeFamily.Entity].CompileInside(conditions, scope, hasStatement: false);
                var agents = scope.Graph.Statements.Attributions;
                return (statement, _, ref work) =>
                    agents[new StatementRow(statement)] is { IsNone: false } agent && test(agent.Index, -1, ref work);
            }),
        FilterField.Flag(
            "attributed", "Whether it is attributed to an entity rather than the source's own claim.", static (graph, statement) =>
                graph.Statements.Attributions[new StatementRow(statement)] is { IsNone: false }),
        new(
            StatementFieldNames.Conflicts,
            filters.ListOf(TypeFamily.Conflict.Filter),
            "The conflicts that it is part of.",
            (conditions, scope) =>
            {
                var graph = scope.Graph;
                return ListConditions.Compile(conditions, new Parts(statement =>
                    graph.Statement(new StatementRow(statement)).Conflicts.Count), scope, element =>
                {
                    var test = filters[TypeFamily.Conflict].CompileInside(element, scope, hasStatement: false);
                    return (statement, conflict, ref work) =>
                        test(graph.Statement(new StatementRow(statement)).Conflicts[conflict].Row.Index, -1, ref work);
                });
            }),
        FilterField.Flag(
            "disputed", "Whether it is part of a conflict.", static (graph, statement) => graph.Statement(new StatementRow(statement)).Conflicts.Count > 0),
        FilterField.Text(
            StatementFieldNames.Reason,
            "The reason for its rank, if not normal.",
            static (graph, statement) => graph.Statement(new StatementRow(statement)).RankReasonUtf8),
        FilterField.Text(StatementFieldNames.Note, "The curator's note.", static (graph, statement) =>
            graph.Statement(new StatementRow(statement)).NoteUtf8),
        FilterField.Text(StatementFieldNames.Marking, "The marking: the level at which it is released.", static (graph, statement) =>
            graph.Statement(new StatementRow(statement)).Marking.NameUtf8),
    ];

    private static IEnumerable<FilterField> WhatItRestsOn(FilterCatalog filters) =>
    [
        new(
            StatementFieldNames.Evidence,
            filters.ListOf(TypeNames.FilterOf(TypeNames.Evidence)),
            "The passages that support it.",
            (conditions, scope) =>
                ListConditions.Compile(
                    conditions,
                    Evidence(scope),
                    scope, element => filters[TypeNames.Evidence].CompileInside(element, scope, hasStatement: false))),
        FilterField.Findable("source", TypeFamily.Source.Filter, "A source with a passage that supports it.", (conditions, scope) =>
        {
            var ofSource = filters[TypeFamily.Source].CompileConditionInside(conditions, scope, hasStatement: false);
            var test = ofSource.Test;
            var graph = scope.Graph;
            var evidence = Evidence(scope);
            RowTest ofPassage = (statement, passage, ref work) =>
                test(graph.Statement(new StatementRow(statement)).Evidence[passage].Source.Row.Index, -1, ref work);
            return StatementEnds.Through(
                ofSource,
                (statement, _, ref work) => evidence.Any(ofPassage, expected: true, statement, -1, ref work),
                source => graph.Source(new SourceRow(source)).Statements.Select(statement => statement.Row));
        }),
        new(
            StatementFieldNames.Derivations,
            filters.ListOf(TypeNames.FilterOf(StatementTypes.Derivation)),
            "The derivations; empty for a stated statement.",
            (conditions, scope) =>
            {
                var graph = scope.Graph;
                return ListConditions.Compile(
                    conditions,
                    new Parts(statement => graph.Derivations.OfStatement(new StatementRow(statement)).Count),
                    scope, element => filters[StatementTypes.Derivation].CompileInside(element, scope, hasStatement: false));
            }),
        new(
            StatementFieldNames.IndependentOrigins,
            OperatorTypes.LongFilter,
            "The number of independent sources: those that do not retell one another.",
            (operators, scope) =>
            {
                var test = ValueOperators.Compile<long>(operators, scope);
                var graph = scope.Graph;
                return (statement, _, ref _) => test(graph.Statement(new StatementRow(statement)).IndependentOriginCount);
            }),
    ];

    private delegate DateReading DateColumn(FactGraph graph, StatementRow statement);

    private static Parts Evidence(FilterScope scope)
    {
        var passages = scope.Graph.Evidence;
        return new Parts(statement => passages.OfStatement(new StatementRow(statement)).Count);
    }

    private static RowTest Id(object operators, FilterScope scope)
    {
        var test = TextOperators.Compile(operators, scope);
        var graph = scope.Graph;
        return (statement, _, ref _) =>
        {
            Span<byte> utf8 = stackalloc byte[Statement.IdLength];
            graph.Statement(new StatementRow(statement)).TryFormatId(utf8);
            return test(utf8);
        };
    }

    private static FilterField Written(string name, string[] synonyms, string description, DateColumn read) => new(
        name, FuzzyDateOperators.Filter, description, (operators, scope) =>
        {
            var test = FuzzyDateOperators.Compile(operators, scope);
            var graph = scope.Graph;
            return (statement, _, ref _) => test(read(graph, new StatementRow(statement)));
        })
    { Synonyms = synonyms };

    private static FilterField Trait<T>(
        string name, string type, string description, Func<object, T> convert, Func<StatementTraits, T?> read)
        where T : struct, IComparable<T> => new(name, type, description, (operators, scope) =>
        {
            var test = ValueOperators.Compile(operators, convert, scope);
            var traits = scope.Graph.Statements.Traits;
            return (statement, _, ref _) => test(read(traits[new StatementRow(statement)]));
        });
}
