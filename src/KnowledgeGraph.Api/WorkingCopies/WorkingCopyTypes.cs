using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.WorkingCopies;

/// <summary><c>WorkingCopy</c> and <c>Diagnostic</c>: the fact files of a server that watches them.</summary>
internal static class WorkingCopyTypes
{
    // What the cost of an operation takes for the number of diagnostics.
    private const int ExpectedDiagnostics = 10;

    /// <summary>The field of <c>FactSet</c>.</summary>
    public static FieldDefinition Field() => Define.Field(
        "workingCopy",
        "WorkingCopy",
        new ModelResolver<FactSetRoot>(root => root.WorkingCopy),
        "The fact files as they are now, where the server watches them; null elsewhere.");

    public static IEnumerable<NamedType> Create(BuiltInEnums enums) => [Copy(), Diagnostic(enums.Severities)];

    private static ObjectType Copy() => new("WorkingCopy")
    {
        Description = "The fact files that the server watches.",
        Fields =
        [
            Define.Field(
                "isServed",
                "Boolean!",
                new ModelFlagResolver<WorkingCopy>(copy => copy.IsServed),
                "Whether they are what is served; otherwise they have errors, and older facts are."),
            Define.Field(
                "diagnostics",
                "[Diagnostic!]!",
                new ModelsResolver<WorkingCopy>(ExpectedDiagnostics, copy => copy.Diagnostics),
                "What the compiler has to say, by place."),
        ],
    };

    private static ObjectType Diagnostic(EnumTable severities) => new("Diagnostic")
    {
        Description = "Something that the compiler has to say about fact files.",
        Fields =
        [
            Define.Field(
                "severity", "DiagnosticSeverity!", new ModelEnumResolver<FactDiagnostic>(severities, diagnostic => (int)diagnostic.Severity), "How bad it is."),
            Text("id", "String!", diagnostic => diagnostic.Id, "Which rule: `KG` and four digits."),
            Text("message", "String!", diagnostic => diagnostic.Message, "What is wrong, and what was probably meant."),
            Text("path", "String", diagnostic => diagnostic.Path, "The file, relative to the set; null where it is about the set as a whole."),
            Define.Field("line", "Int!", new ModelNumberResolver<FactDiagnostic>(diagnostic => diagnostic.Line), "From 1; 0 without a file."),
            Define.Field("column", "Int!", new ModelNumberResolver<FactDiagnostic>(diagnostic => diagnostic.Column), "From 1; 0 without a file."),
        ],
    };

    private static FieldDefinition Text(string name, string type, Func<FactDiagnostic, string?> read, string description) =>
        Define.Field(name, type, new ModelTextResolver<FactDiagnostic>(read), description);
}
