namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor QuestionWithoutTitle { get; } =
        Error("KG7001", "Question without words", "The question '{0}' must begin with a comment that asks it in words: '# Who leads what?'");

    public static DiagnosticDescriptor QuestionNameTaken { get; } =
        Error("KG7002", "Two questions of one name", "There is another question '{0}'; rename one of the files").WithFurther("the other question");

    public static DiagnosticDescriptor MalformedQuestionName { get; } =
        Error(
            "KG7003",
            "Malformed name of a question",
            "'{0}' cannot be the name of a question: lower-case letters and digits in groups joined by single hyphens, at most 128 characters");

    public static DiagnosticDescriptor QuestionTooLong { get; } =
        Error("KG7004", "Question too long", "The question '{0}' has more than 100,000 characters, the most that a server accepts");

    public static DiagnosticDescriptor QuestionDoesNotFit { get; } =
        Error("KG7005", "Question that does not fit the schema", "{0}");

    public static DiagnosticDescriptor AnswerChanged { get; } =
        Error("KG7006", "Answer that differs", "The facts give another answer{0}");

    public static DiagnosticDescriptor AnswerUnreadable { get; } =
        Error("KG7007", "Answer that is not JSON", "The expected answer is not JSON: {0}");

    public static DiagnosticDescriptor AnswerWithoutQuestion { get; } =
        Warning("KG7008", "Answer without a question", "There is no question '{0}' beside this answer");

    public static DiagnosticDescriptor FormerIdInOperation { get; } =
        Warning("KG7009", "Former id in an operation", "'{0}' is a former id: write '{1}'");

    public static DiagnosticDescriptor DeprecatedInOperation { get; } =
        Warning("KG7010", "Deprecated element in an operation", "{0} is deprecated: {1}");

    public static DiagnosticDescriptor ReservedVariable { get; } =
        Warning("KG7011", "Variable with a reserved name", "The variable ${0} needs another name: {1}");

    public static DiagnosticDescriptor StoredOperationDoesNotFit { get; } =
        Error("KG7020", "Stored operation that does not fit the schema", "{0}");

    private static DiagnosticDescriptor[] QuestionFamily =>
    [
        QuestionWithoutTitle, QuestionNameTaken, MalformedQuestionName, QuestionTooLong, QuestionDoesNotFit, AnswerChanged,
        AnswerUnreadable, AnswerWithoutQuestion, FormerIdInOperation, DeprecatedInOperation, ReservedVariable, StoredOperationDoesNotFit,
    ];
}
