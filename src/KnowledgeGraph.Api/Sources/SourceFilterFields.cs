using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.Api.Views;

namespace KnowledgeGraph.Api.Sources;

/// <summary>What conditions on sources ask about.</summary>
internal static class SourceFilterFields
{
    public static IReadOnlyList<FilterField> Create(GraphFilters filters) =>
    [
        Text("id", "The id.", static source => source.IdUtf8),
        Text("title", "What the document calls itself.", static source => source.TitleUtf8),
        Text("publisher", "Who published it.", static source => source.PublisherUtf8),
        new("authors", filters.Names.ListOf("StringFilter"), "Who wrote it.", (conditions, scope) =>
        {
            var graph = scope.Graph;
            return ListConditions.Compile(conditions, new Parts(source => graph.Source(source).Authors.Count), element =>
            {
                var test = TextOperators.Compile(element, scope);
                return (source, author, ref _) => test(graph.Source(source).Authors.Utf8(author));
            });
        }),
        new("published", "FuzzyDateFilter", "When it was published.", (operators, scope) =>
        {
            var test = FuzzyDateOperators.Compile(operators, scope);
            var graph = scope.Graph;
            return (row, _, ref _) => graph.Source(row) is var source
                && test(new DateReading(source.PublishedUtf8, source.PublishedEarliestDay, source.PublishedLatestDay));
        }),
        Text("language", "Its language as a BCP 47 tag.", static source => source.LanguageUtf8),
        Text("url", "Where it is found.", static source => source.UrlUtf8),
        Text("licence", "Under which terms it may be used.", static source => source.LicenceUtf8),
        new("reliability", "ReliabilityFilter", "How reliable the publisher is.", (operators, scope) =>
        {
            var test = ValueOperators.Compile(operators, static operand => (int)((string)operand)[0], scope);
            var graph = scope.Graph;
            return (source, _, ref _) => test(graph.Source(source).Reliability);
        }),
        Text("sha256", "The SHA-256 of the whole document, 64 hex digits.", static source => source.Sha256Utf8),
        new("mayBeQuoted", "BooleanFilter", "Whether its licence allows quotations to be kept.", (operators, scope) =>
        {
            var test = ValueOperators.Compile<bool>(operators, scope);
            var graph = scope.Graph;
            return (source, _, ref _) => test(graph.Source(source).MayBeQuoted);
        }),
        Text("description", "What it is.", static source => source.DescriptionUtf8),
        new("statements", filters.Names.ListOf(GraphFilters.StatementName), "The statements that have a passage in it.", (conditions, scope) =>
        {
            var selected = scope.With(MentionedTraits.WidenForStatements(scope.Options, conditions));
            return ListConditions.Compile(
                conditions,
                new SourceStatements(selected.Statements),
                element => filters.Statement.CompileInside(element, selected, hasStatement: false));
        }),
        new("entity", GraphFilters.EntityName, "The entity that stands for it. No condition is met where there is none.", (conditions, scope) =>
        {
            var test = filters.Entity.CompileInside(conditions, scope, hasStatement: false);
            var graph = scope.Graph;
            return (source, _, ref work) => graph.Source(source).Entity is { } entity && test(entity.Index, -1, ref work);
        }),
        new("derivedFrom", filters.Names.ListOf(GraphFilters.SourceName), "What it retells.", (conditions, scope) =>
        {
            var graph = scope.Graph;
            return ListConditions.Compile(conditions, new Parts(source => graph.Source(source).DerivedFrom.Count), element =>
            {
                var test = filters.Source.CompileInside(element, scope, hasStatement: false);
                return (source, link, ref work) => test(graph.Source(source).DerivedFrom[link].Source.Index, -1, ref work);
            });
        }),
    ];

    private delegate ReadOnlySpan<byte> SourceText(SourceDocument source);

    private static FilterField Text(string name, string description, SourceText read) => new(name, "StringFilter", description, (operators, scope) =>
    {
        var test = TextOperators.Compile(operators, scope);
        var graph = scope.Graph;
        return (source, _, ref _) => test(read(graph.Source(source)));
    });
}
