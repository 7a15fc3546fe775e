using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Questions;

/// <summary>The questions that the set answers, saved with it.</summary>
internal sealed class QuestionsFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) =>
    [
        Define.Field(
            "savedQuestion",
            SavedQuestionTypes.Question,
            new SavedQuestionResolver(),
            "The saved question with this name.",
            SavedQuestionResolver.Name),
        Define.Field(
            "savedQuestions",
            TypeNames.ListOf(SavedQuestionTypes.Question),
            new SavedQuestionsResolver(),
            "The questions that are saved with the set, by name. Each can be asked by its name in place of its document."),
    ];

    public override IEnumerable<NamedType> Types(SchemaContext schema) => SavedQuestionTypes.Create();
}
