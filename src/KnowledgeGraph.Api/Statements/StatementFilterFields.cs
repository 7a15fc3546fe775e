using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Values;

namespace KnowledgeGraph.Api.Statements;

/// <summary>What conditions on statements ask about.</summary>
internal static class StatementFilterFields
{
    public static IReadOnlyList<FilterField> Create(GraphFilters filters, bool hasQualifiers) =>
    [
        new("id", "StringFilter", "The id.", Id),
        .. WhatIsSaid(filters),
        .. hasQualifiers ? [Qualifiers(filters)] : Array.Empty<FilterField>(),
        .. WhenItHolds(filters),
        .. HowItIsMeant(filters),
        .. WhatItRestsOn(filters),
    ];

    private static IEnumerable<FilterField> WhatIsSaid(GraphFilters filters) =>
    [
        new("subject", GraphFilters.EntityName, "What it is about.", (conditions, scope) =>
        {
            var test = filters.Entity.CompileInside(conditions, scope, hasStatement: false);
            var subjects = scope.Graph.Statements.Subjects;
            return (statement, _, ref work) => test(subjects[statement], -1, ref work);
        }),
        new("predicate", "PredicateFilter", "What it says.", (operators, scope) =>
        {
            var test = ValueOperators.Compile(operators, static operand => ((Predicate)operand).Index, scope);
            var predicates = scope.Graph.Statements.Predicates;
            return (statement, _, ref _) => test(predicates[statement]);
        }),
        new("object", GraphFilters.EntityName, "The entity at the other end. No condition is met by a value.", (conditions, scope) =>
        {
            var test = filters.Entity.CompileInside(conditions, scope, hasStatement: false);
            var (kinds, objects) = (scope.Graph.Statements.ObjectKinds, scope.Graph.Statements.Objects);
            return (statement, _, ref work) => kinds[statement] == ValueKind.Entity && test(objects[statement], -1, ref work);
        }),
        new("value", GraphFilters.ValueName, "The value. No condition is met by an entity.", (conditions, scope) =>
        {
            var test = ValueConditions.Compile(conditions, scope);
            var graph = scope.Graph;
            return (statement, _, ref _) => graph.Statements.ObjectKinds[statement] != ValueKind.Entity && test(graph.Statement(statement).Object);
        }),
    ];

    private static FilterField Qualifiers(GraphFilters filters) => new(
        "qualifiers",
        GraphFilters.QualifiersName,
        "What else it says.",
        (conditions, scope) => filters.Qualifiers.Compile((GraphQL.Execution.InputObject)conditions, scope));

    private static IEnumerable<FilterField> WhenItHolds(GraphFilters filters) =>
    [
        Written("since", "When it began, as far as that is written.", static (graph, statement) =>
            new(graph.Statement(statement).SinceUtf8, graph.Statements.Times[statement].SinceEarliest, graph.Statements.Times[statement].SinceLatest)),
        Written("until", "When it ended, as far as that is written.", static (graph, statement) =>
            new(graph.Statement(statement).UntilUtf8, graph.Statements.Times[statement].UntilEarliest, graph.Statements.Times[statement].UntilLatest)),
        Written("on", "When it happened, as far as that is written.", static (graph, statement) =>
            new(graph.Statement(statement).OnUtf8, graph.Statements.Times[statement].SinceEarliest, graph.Statements.Times[statement].UntilLatest)),
        new("time", GraphFilters.ValidTimeName, "When it holds, in days.", (conditions, scope) =>
            filters.ValidTime.Compile((GraphQL.Execution.InputObject)conditions, scope)),
        new("knownSince", "DateFilter", "The day by which a source had said it.", (operators, scope) =>
        {
            var test = ValueOperators.Compile<int>(operators, scope);
            var days = scope.Graph.Statements.KnownDays;
            return (statement, _, ref _) => test(DayOperators.Known(days[statement]));
        }),
    ];

    private static IEnumerable<FilterField> HowItIsMeant(GraphFilters filters) =>
    [
        Trait("modality", "ModalityFilter", "How it is meant.", static operand => (int)(Modality)operand, static traits => (int)traits.Modality),
        Trait("rank", "RankFilter", "Whether it is the one to take.", static operand => (int)(Rank)operand, static traits => (int)traits.Rank),
        Trait(
            "credibility",
            "LongFilter",
            "From 1 (confirmed) to 5 (improbable); 6 cannot be judged.",
            static operand => (long)operand,
            static traits => traits.Credibility is var rating and > 0 ? rating : null),
        Trait(
            "likelihood",
            "LikelihoodFilter",
            "How probable the source says it is.",
            static operand => (int)(Likelihood)operand,
            static traits => (int?)traits.Likelihood),
        Trait("inferred", "BooleanFilter", "Whether a rule drew it.", static operand => (bool)operand, static traits => traits.IsInferred),
        new("attributedTo", GraphFilters.EntityName, "Whose claim it is. No condition is met by the source's own voice.", (conditions, scope) =>
        {
            var test = filters.Entity.CompileInside(conditions, scope, hasStatement: false);
            var agents = scope.Graph.Statements.Attributions;
            return (statement, _, ref work) => agents[statement] is var agent and >= 0 && test(agent, -1, ref work);
        }),
        Flag("attributed", "Whether it is somebody's claim rather than the source's own voice.", static (graph, statement) =>
            graph.Statements.Attributions[statement] >= 0),
        new("conflicts", filters.Names.ListOf(GraphFilters.ConflictName), "The disagreements that it is part of.", (conditions, scope) =>
        {
            var graph = scope.Graph;
            return ListConditions.Compile(conditions, new Parts(statement => graph.Statement(statement).Conflicts.Count), element =>
            {
                var test = filters.Conflict.CompileInside(element, scope, hasStatement: false);
                return (statement, conflict, ref work) => test(graph.Statement(statement).Conflicts[conflict].Index, -1, ref work);
            });
        }),
        Flag("disputed", "Whether it is part of a conflict.", static (graph, statement) => graph.Statement(statement).Conflicts.Count > 0),
        Text("reason", "Why its rank is not normal.", static (graph, statement) => graph.Statement(statement).RankReasonUtf8),
        Text("note", "The remark of whoever wrote it down.", static (graph, statement) => graph.Statement(statement).NoteUtf8),
    ];

    private static IEnumerable<FilterField> WhatItRestsOn(GraphFilters filters) =>
    [
        new("evidence", filters.Names.ListOf(GraphFilters.EvidenceName), "The passages behind it.", (conditions, scope) =>
            ListConditions.Compile(
                conditions,
                Evidence(scope),
                element => filters.Evidence.CompileInside(element, scope, hasStatement: false))),
        new("source", GraphFilters.SourceName, "A source that it has a passage in.", (conditions, scope) =>
        {
            var test = filters.Source.CompileInside(conditions, scope, hasStatement: false);
            var graph = scope.Graph;
            var evidence = Evidence(scope);
            RowTest ofPassage = (statement, passage, ref work) => test(graph.Statement(statement).Evidence[passage].Source.Index, -1, ref work);
            return (statement, _, ref work) => evidence.Any(ofPassage, expected: true, statement, -1, ref work);
        }),
        new("derivations", filters.Names.ListOf(GraphFilters.DerivationName), "How it was drawn; none for what is stated.", (conditions, scope) =>
        {
            var graph = scope.Graph;
            return ListConditions.Compile(
                conditions,
                new Parts(statement => graph.Derivations.OfStatement(statement).Count),
                element => filters.Derivation.CompileInside(element, scope, hasStatement: false));
        }),
        new("independentOrigins", "LongFilter", "How many sources say so that do not retell one another.", (operators, scope) =>
        {
            var test = ValueOperators.Compile<long>(operators, scope);
            var graph = scope.Graph;
            return (statement, _, ref _) => test(graph.Statement(statement).IndependentOrigins.Count);
        }),
    ];

    private delegate DateReading DateColumn(FactGraph graph, int statement);

    private delegate ReadOnlySpan<byte> TextColumn(FactGraph graph, int statement);

    private static Parts Evidence(FilterScope scope)
    {
        var passages = scope.Graph.Evidence;
        return new Parts(statement => passages.OfStatement(statement).Count);
    }

    private static RowTest Id(object operators, FilterScope scope)
    {
        var test = TextOperators.Compile(operators, scope);
        var graph = scope.Graph;
        return (statement, _, ref _) =>
        {
            Span<byte> utf8 = stackalloc byte[Statement.IdLength];
            graph.Statement(statement).TryFormatId(utf8);
            return test(utf8);
        };
    }

    private static FilterField Written(string name, string description, DateColumn read) => new(name, "FuzzyDateFilter", description, (operators, scope) =>
    {
        var test = FuzzyDateOperators.Compile(operators, scope);
        var graph = scope.Graph;
        return (statement, _, ref _) => test(read(graph, statement));
    });

    private static FilterField Trait<T>(string name, string type, string description, Func<object, T> convert, Func<StatementTraits, T?> read)
        where T : struct, IComparable<T> => new(name, type, description, (operators, scope) =>
        {
            var test = ValueOperators.Compile(operators, convert, scope);
            var traits = scope.Graph.Statements.Traits;
            return (statement, _, ref _) => test(read(traits[statement]));
        });

    private static FilterField Flag(string name, string description, Func<FactGraph, int, bool> read) => new(name, "BooleanFilter", description, (operators, scope) =>
    {
        var test = ValueOperators.Compile<bool>(operators, scope);
        var graph = scope.Graph;
        return (statement, _, ref _) => test(read(graph, statement));
    });

    private static FilterField Text(string name, string description, TextColumn read) => new(name, "StringFilter", description, (operators, scope) =>
    {
        var test = TextOperators.Compile(operators, scope);
        var graph = scope.Graph;
        return (statement, _, ref _) => test(read(graph, statement));
    });
}
