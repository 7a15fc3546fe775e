using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.FactSets;

/// <summary><c>FactSet</c>: the entire set.</summary>
internal static class FactSetType
{
    public const string Name = "FactSet";

    private const string Count = "DiagnosticCount";
    private const string Checks = "EvidenceChecks";

    private const string ChecksDescription =
        "How much of the evidence was compared with its documents when the set was compiled, and why the rest was not.";

    public static IEnumerable<NamedType> Create(EnumTable severities) =>
    [
        FactSet(),
        EvidenceChecks(),
        new ObjectType(Count)
        {
            Description = "The number of compiler diagnostics of one severity.",
            Fields =
            [
                Define.Field(
                    "severity",
                    TypeNames.DiagnosticSeverity + "!",
                    new ModelEnumResolver<DiagnosticCount>(severities, count => (int)count.Severity),
                    "The severity."),
                Define.Field("count", "Int!", new ModelNumberResolver<DiagnosticCount>(count => count.Count), "The number of diagnostics."),
            ],
        },
    ];

    private static ObjectType EvidenceChecks() => new(Checks)
    {
        Description = ChecksDescription,
        Fields =
        [
            Number("checked", checks => checks.Checked, "The number of passages that were found in their documents."),
            Number("checkedDocuments", checks => checks.CheckedDocuments, "The number of those documents."),
            Number("unavailable", checks => checks.Unavailable, "The number of passages whose documents were not available."),
            Number("unavailableDocuments", checks => checks.UnavailableDocuments, "The number of those documents."),
            Number("withoutCopy", checks => checks.WithoutCopy, "The number of passages of sources of which the set keeps no copy."),
            Number("sourcesWithoutCopy", checks => checks.SourcesWithoutCopy, "The number of those sources."),
            Define.Field(
                "text",
                "String!",
                new ModelTextResolver<FactSetRoot>(root => root.Summary.Evidence.ToString()),
                "A summary in words: \"1,271 passages of 5 documents checked\"."),
        ],
    };

    private static FieldDefinition Number(string name, Func<EvidenceChecks, int> read, string description) =>
        Define.Field(name, "Int!", new ModelNumberResolver<FactSetRoot>(root => read(root.Summary.Evidence)), description);

    private static ObjectType FactSet() => new(Name)
    {
        Description = "The entire set of facts.",
        Fields =
        [
            Define.Field(
                "contentHash",
                "String!",
                new ModelTextResolver<FactSetRoot>(root => root.Graph.ContentHash),
                "The SHA-256 of the compiled set as 64 hexadecimal digits. Equal facts have equal hashes."),
            Define.Field(
                "entityCount",
                "Int!",
                new ModelNumberResolver<FactSetRoot>(root => root.Graph.Entities.Count),
                "The number of entities."),
            Define.Field(
                "statementCount",
                "Int!",
                new ModelNumberResolver<FactSetRoot>(root => root.Graph.Statements.Count),
                "The number of statements, stated and derived."),
            Define.Field(
                "derivedStatementCount",
                "Int!",
                new ModelNumberResolver<FactSetRoot>(root => root.Summary.DerivedStatements),
                "The number of derived statements."),
            Define.Field(
                "sourceCount",
                "Int!",
                new ModelNumberResolver<FactSetRoot>(root => root.Graph.Sources.Count),
                "The number of sources."),
            Define.Field(
                "evidenceCount",
                "Int!",
                new ModelNumberResolver<FactSetRoot>(root => root.Graph.Evidence.Count),
                "The number of passages cited as evidence."),
            Define.Field(
                "evidenceChecks",
                Checks + "!",
                new RootResolver(root => root),
                ChecksDescription),
            Define.Field(
                "conflictCount",
                "Int!",
                new ModelNumberResolver<FactSetRoot>(root => root.Graph.Conflicts.Count),
                "The number of resolved conflicts."),
            Define.Field(
                "diagnostics",
                TypeNames.ListOf(Count),
                new ModelsResolver<FactSetRoot>(DiagnosticCount.Severities, root => DiagnosticCount.Of(root.Graph)),
                "The number of compiler diagnostics by severity, worst first. There are no errors: a set with errors is not compiled."),
            WorkingCopyTypes.Field(),
        ],
    };
}
