using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.FactSets;

/// <summary><c>FactSet</c>: the set as a whole.</summary>
internal static class FactSetType
{
    public static IEnumerable<NamedType> Create(BuiltInEnums enums) =>
    [
        FactSet(),
        new ObjectType("DiagnosticCount")
        {
            Description = "How many diagnostics of one severity the compiler reported.",
            Fields =
            [
                Define.Field(
                    "severity",
                    "DiagnosticSeverity!",
                    new ModelEnumResolver<DiagnosticCount>(enums.Severities, count => (int)count.Severity),
                    "How bad they are."),
                Define.Field("count", "Int!", new ModelNumberResolver<DiagnosticCount>(count => count.Count), "How many there are."),
            ],
        },
    ];

    private static ObjectType FactSet() => new("FactSet")
    {
        Description = "The set of facts as a whole.",
        Fields =
        [
            Define.Field(
                "contentHash",
                "String!",
                new ModelTextResolver<FactSetRoot>(root => root.Graph.ContentHash),
                "The SHA-256 of the compiled set, 64 hex digits: equal for equal facts."),
            Define.Field(
                "entityCount",
                "Int!",
                new ModelNumberResolver<FactSetRoot>(root => root.Graph.Entities.Count),
                "The number of entities."),
            Define.Field(
                "statementCount",
                "Int!",
                new ModelNumberResolver<FactSetRoot>(root => root.Graph.Statements.Count),
                "The number of statements, stated and inferred."),
            Define.Field(
                "inferredStatementCount",
                "Int!",
                new ModelNumberResolver<FactSetRoot>(root => root.Summary.InferredStatements),
                "The number of statements that rules drew."),
            Define.Field(
                "sourceCount",
                "Int!",
                new ModelNumberResolver<FactSetRoot>(root => root.Graph.Sources.Count),
                "The number of documents."),
            Define.Field(
                "evidenceCount",
                "Int!",
                new ModelNumberResolver<FactSetRoot>(root => root.Graph.Evidence.Count),
                "The number of passages that statements rest on."),
            Define.Field(
                "unverifiedEvidenceCount",
                "Int!",
                new ModelNumberResolver<FactSetRoot>(root => root.Summary.UnverifiedEvidence),
                "The number of passages that were not checked because the document was not at hand."),
            Define.Field(
                "conflictCount",
                "Int!",
                new ModelNumberResolver<FactSetRoot>(root => root.Graph.Conflicts.Count),
                "The number of settled disagreements."),
            Define.Field(
                "diagnostics",
                "[DiagnosticCount!]!",
                new ModelsResolver<FactSetRoot>(DiagnosticCount.Severities, root => DiagnosticCount.Of(root.Graph)),
                "What the compiler reported about the set, worst first. Of errors there are none: a set with an error is not compiled."),
            WorkingCopyTypes.Field(),
        ],
    };
}
