using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.Api.Views;

namespace KnowledgeGraph.Api.Sources;

/// <summary>The conditions on sources.</summary>
internal static class SourceFilter
{
    public static ObjectFilter Create(FilterCatalog filters) => new(
        TypeFamily.Source.Filter,
        "Conditions on sources. All of them must hold.",
        [
            FilterField.Id(
                SourceFieldNames.Id,
                "The id.",
                FilterField.TextOf(static (graph, source) => graph.Source(new SourceRow(source)).IdUtf8),
                static (graph, id) => graph.TryFindSource(id, out var source) ? source.Row.Index : null,
                new IdHints(filters.Names, TypeNames.Source, kind: null)),
            FilterField.Text(SourceFieldNames.Title, "The title.", static (graph, source) => graph.Source(new SourceRow(source)).TitleUtf8),
            FilterField.Text(SourceFieldNames.Publisher, "The publisher.", static (graph, source) =>
                graph.Source(new SourceRow(source)).PublisherUtf8),
            new(SourceFieldNames.Authors, filters.ListOf(OperatorTypes.StringFilter), "The authors.", (conditions, scope) =>
            {
                var graph = scope.Graph;
                return ListConditions.Compile(conditions, new Parts(source => graph.Source(new SourceRow(source)).Authors.Count), scope, element =>
                {
                    var test = TextOperators.Compile(element, scope);
                    return (source, author, ref _) => test(graph.Source(new SourceRow(source)).Authors.Utf8(author));
                });
            }),
            new(SourceFieldNames.Published, FuzzyDateOperators.Filter, "The date of publication.", (operators, scope) =>
            {
                var test = FuzzyDateOperators.Compile(operators, scope);
                var graph = scope.Graph;
                return (row, _, ref _) => graph.Source(new SourceRow(row)) is var source
                    && test(new DateReading(source.PublishedUtf8, source.PublishedEarliestDay, source.PublishedLatestDay));
            }),
            FilterField.Text(
                SourceFieldNames.Language, "The language, as a BCP 47 tag.", static (graph, source) =>
                    graph.Source(new SourceRow(source)).LanguageUtf8),
            FilterField.Text(SourceFieldNames.Url, "The address.", static (graph, source) => graph.Source(new SourceRow(source)).UrlUtf8),
            FilterField.Text(SourceFieldNames.Licence, "The licence.", static (graph, source) =>
                graph.Source(new SourceRow(source)).LicenceUtf8),
            new(
                SourceFieldNames.Reliability,
                TypeNames.FilterOf(SourceTypes.Reliability),
                "The reliability of the publisher.",
                (operators, scope) =>
                {
                    var test = ValueOperators.Compile(operators, static operand => (int)((string)operand)[0], scope);
                    var graph = scope.Graph;
                    return (source, _, ref _) => test(graph.Source(new SourceRow(source)).Reliability);
                }),
            FilterField.Text(
                SourceFieldNames.Sha256,
                "The SHA-256 of the entire document, as 64 hexadecimal digits.",
                static (graph, source) => graph.Source(new SourceRow(source)).Sha256Utf8),
            new(SourceFieldNames.MayBeQuoted, OperatorTypes.BooleanFilter, "Whether its licence permits quotations.", (operators, scope) =>
            {
                var test = ValueOperators.Compile<bool>(operators, scope);
                var graph = scope.Graph;
                return (source, _, ref _) => test(graph.Source(new SourceRow(source)).MayBeQuoted);
            }),
            FilterField.Text(
                SourceFieldNames.Description, "The description.", static (graph, source) =>
                    graph.Source(new SourceRow(source)).DescriptionUtf8),
            FilterField.Text(
                SourceFieldNames.Marking, "The marking: the level at which it is released.", static (graph, source) =>
                    graph.Source(new SourceRow(source)).Marking.NameUtf8),
            FilterField.Findable(
                EntityFieldNames.Statements,
                filters.ListOf(TypeFamily.Statement.Filter),
                "The statements supported by a passage in it.",
                (conditions, scope) =>
                {
                    var selected = scope.With(MentionedTraits.WidenForStatements(scope.Options, conditions));
                    return ListConditions.CompileCondition(
                        conditions,
                        new SourceStatements(selected.Statements),
                        scope, element => filters[TypeFamily.Statement].CompileConditionInside(element, selected, hasStatement: false));
                }),
            new(
                SourceFieldNames.Entity,
                TypeFamily.Entity.Filter,
                "The entity that represents it. If there is none, no condition holds.",
                (conditions, scope) =>
                {
                    var test = filters[TypeFamily.Entity].CompileInside(conditions, scope, hasStatement: false);
                    var graph = scope.Graph;
                    return (source, _, ref work) =>
                        graph.Source(new SourceRow(source)).Entity is { } entity && test(entity.Row.Index, -1, ref work);
                }),
            new(
                SourceFieldNames.DerivedFrom,
                filters.ListOf(TypeFamily.Source.Filter),
                "The sources that it retells.",
                (conditions, scope) =>
                {
                    var graph = scope.Graph;
                    return ListConditions.Compile(conditions, new Parts(source =>
                        graph.Source(new SourceRow(source)).DerivedFrom.Count), scope, element =>
                    {
                        var test = filters[TypeFamily.Source].CompileInside(element, scope, hasStatement: false);
                        return (source, link, ref work) =>
                            test(graph.Source(new SourceRow(source)).DerivedFrom[link].Source.Row.Index, -1, ref work);
                    });
                }),
        ]);
}
