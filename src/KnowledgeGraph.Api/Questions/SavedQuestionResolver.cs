using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Questions;

/// <summary>A question by its name; null, with a hint, if unknown.</summary>
internal sealed class SavedQuestionResolver : ObjectResolver
{
    public static readonly Argument<string> Name = Argument.Id("name", "The name.");

    public override object? Bind(ArgumentValues arguments, BindContext context) => Name.Read(arguments);

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var name = (string)context.Bound!;
        var question = FactSetRoot.Of(context).Questions.Find(name);
        if (question is null)
        {
            context.Hint($"No question has the name \"{name}\"; savedQuestions lists them.");
        }

        return new ObjectHandle(question);
    }
}
