using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.WorkingCopies;

/// <summary><c>WorkingCopy</c> and <c>Diagnostic</c>: the fact files of a server that watches them.</summary>
internal static class WorkingCopyTypes
{
    private const string WorkingCopy = "WorkingCopy";
    private const string Diagnostic = "Diagnostic";

    // What the cost of an operation takes for the number of diagnostics.
    private const int ExpectedDiagnostics = 10;

    /// <summary>The field of <c>FactSet</c>.</summary>
    public static FieldDefinition Field() => Define.Field(
        "workingCopy",
        WorkingCopy,
        new ModelResolver<FactSetRoot>(root => root.WorkingCopy),
        "The current fact files, if the server watches them; otherwise null.");

    public static IEnumerable<NamedType> Create(EnumTable severities) => [Copy(), CreateDiagnostic(severities)];

    public static EnumTable Severities() => EnumTable.Of<DiagnosticSeverity>(
        TypeNames.DiagnosticSeverity,
        "The severity of a compiler diagnostic.",
        "The set cannot be compiled.",
        "Probably a mistake.",
        "A note.");

    private static ObjectType Copy() => new(WorkingCopy)
    {
        Description = "The fact files watched by the server.",
        Fields =
        [
            Define.Field(
                "isServed",
                "Boolean!",
                new ModelFlagResolver<WorkingCopies.WorkingCopy>(copy => copy.IsServed),
                "Whether they are being served; otherwise they have errors, and older facts are served."),
            Define.Field(
                "diagnostics",
                TypeNames.ListOf(Diagnostic),
                new ModelsResolver<WorkingCopies.WorkingCopy>(ExpectedDiagnostics, copy => copy.Diagnostics),
                "The diagnostics of the compiler, by position."),
        ],
    };

    private static ObjectType CreateDiagnostic(EnumTable severities) => new(Diagnostic)
    {
        Description = "A diagnostic of the compiler about fact files.",
        Fields =
        [
            Define.Field(
                "severity",
                TypeNames.DiagnosticSeverity + "!",
                new ModelEnumResolver<FactDiagnostic>(severities, diagnostic => (int)diagnostic.Severity),
                "The severity."),
            Text("id", "String!", diagnostic => diagnostic.Id, "The id of the rule: `KG` and four digits."),
            Text("message", "String!", diagnostic => diagnostic.Message, "The problem, and the probable intention."),
            Text(
                "path",
                "String",
                diagnostic => diagnostic.Path,
                "The file, relative to the set; null if the diagnostic concerns the entire set."),
            Define.Field(
                "line", "Int!", new ModelNumberResolver<FactDiagnostic>(diagnostic => diagnostic.Line), "From 1; 0 if there is no file."),
            Define.Field(
                "column",
                "Int!",
                new ModelNumberResolver<FactDiagnostic>(diagnostic => diagnostic.Column),
                "From 1; 0 if there is no file."),
        ],
    };

    private static FieldDefinition Text(string name, string type, Func<FactDiagnostic, string?> read, string description) =>
        Define.Field(name, type, new ModelTextResolver<FactDiagnostic>(read), description);
}
