using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Questions;

/// <summary>A question by its name; null if unknown.</summary>
internal sealed class SavedQuestionResolver : ObjectResolver
{
    public static readonly Argument<string> Name = Argument.Id("name", "The name.");

    public override object? Bind(ArgumentValues arguments, BindContext context) =>
        new BoundObject(new ObjectHandle(((FactSetRoot)context.Root!).Questions.Find(Name.Read(arguments))));

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => ((BoundObject)context.Bound!).Handle;
}
