using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Questions;

/// <summary><c>SavedQuestion</c> and its variables.</summary>
internal static class SavedQuestionTypes
{
    public const string Question = "SavedQuestion";

    private const string Variable = "SavedQuestionVariable";

    /// <summary>The number of variables that the cost analysis assumes.</summary>
    private const int ExpectedVariables = 3;

    public static IEnumerable<NamedType> Create() =>
    [
        new ObjectType(Question)
        {
            Description = "A question that the set answers, as a GraphQL document.",
            Fields =
            [
                Text("name", "ID!", question => question.Name, "The name, under which it can be asked."),
                Text("group", "String!", question => question.Group, "The folder of the question; empty if it is in none."),
                Text("title", "String!", question => question.Title, "The question in words."),
                Text("description", "String!", question => question.Description, "Further remarks; may be empty."),
                Text("document", "String!", question => question.Text, "The GraphQL document."),
                Define.Field(
                    "variables",
                    TypeNames.ListOf(Variable),
                    new ModelsResolver<SavedQuestion>(ExpectedVariables, question => question.Variables),
                    "The variables to fill in, in the order of the document."),
            ],
        },
        new ObjectType(Variable)
        {
            Description = "A variable of a saved question.",
            Fields =
            [
                VariableText("name", "String!", variable => variable.Name, "The name, without `$`."),
                VariableText("type", "String!", variable => variable.Type, "The type in GraphQL syntax."),
                VariableText("defaultValue", "String", variable => variable.DefaultValue, "The default in GraphQL syntax; null if there is none."),
                VariableText("description", "String", variable => variable.Description, "Its meaning; null if the question does not give it."),
            ],
        },
    ];

    private static FieldDefinition Text(string name, string type, Func<SavedQuestion, string> read, string description) =>
        Define.Field(name, type, new ModelTextResolver<SavedQuestion>(read), description);

    private static FieldDefinition VariableText(string name, string type, Func<QuestionVariable, string?> read, string description) =>
        Define.Field(name, type, new ModelTextResolver<QuestionVariable>(read), description);
}
