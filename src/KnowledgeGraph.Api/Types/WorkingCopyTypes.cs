using KnowledgeGraph.Api.Operation;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Types;

/// <summary><c>WorkingCopy</c> and <c>Finding</c>: the fact files of a server that watches them.</summary>
internal static class WorkingCopyTypes
{
    // What the cost of an operation takes for the number of findings.
    private const int ExpectedFindings = 10;

    /// <summary>The field of <c>FactSet</c>.</summary>
    public static FieldDefinition Field(WorkingCopy? workingCopy) => Define.Field(
        "workingCopy",
        "WorkingCopy",
        new ModelResolver<FactGraph>(_ => workingCopy),
        "The fact files as they are now, where the server watches them; null elsewhere.");

    public static IEnumerable<NamedType> Create()
    {
        var severities = new EnumTable(
            "FindingSeverity",
            "How bad a finding is.",
            [
                new("INFO", FindingSeverity.Info) { Description = "Good to know." },
                new("WARNING", FindingSeverity.Warning) { Description = "Worth a look." },
                new("ERROR", FindingSeverity.Error) { Description = "The facts are not served." },
            ]);
        return [Copy(), Finding(severities), severities.Type];
    }

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
                "findings",
                "[Finding!]!",
                new ModelsResolver<WorkingCopy>(ExpectedFindings, copy => copy.Findings),
                "What the compiler has to say, by place."),
        ],
    };

    private static ObjectType Finding(EnumTable severities) => new("Finding")
    {
        Description = "Something that the compiler has to say about fact files.",
        Fields =
        [
            Define.Field(
                "severity", "FindingSeverity!", new ModelEnumResolver<Finding>(severities, finding => (int)finding.Severity), "How bad it is."),
            Text("id", "String!", finding => finding.Id, "Which rule: `KG` and four digits."),
            Text("message", "String!", finding => finding.Message, "What is wrong, and what was probably meant."),
            Text("path", "String", finding => finding.Path, "The file, relative to the set; null where it is about the set as a whole."),
            Define.Field("line", "Int!", new ModelNumberResolver<Finding>(finding => finding.Line), "From 1; 0 without a file."),
            Define.Field("column", "Int!", new ModelNumberResolver<Finding>(finding => finding.Column), "From 1; 0 without a file."),
        ],
    };

    private static FieldDefinition Text(string name, string type, Func<Finding, string?> read, string description) =>
        Define.Field(name, type, new ModelTextResolver<Finding>(read), description);
}
