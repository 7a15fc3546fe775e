using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Questions;

/// <summary>All questions, by name.</summary>
internal sealed class SavedQuestionsResolver : ObjectListResolver
{
    /// <summary>The number of questions that the cost analysis assumes where it does not know the set.</summary>
    private const int Expected = 100;

    public override object? Bind(ArgumentValues arguments, BindContext context) => ((FactSetRoot)context.Root!).Questions.All;

    public override int MaxItems(object? bound) => bound is IReadOnlyList<SavedQuestion> all ? all.Count : Expected;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var all = (IReadOnlyList<SavedQuestion>)context.Bound!;
        count = all.Count;
        return new ObjectHandle(all);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) =>
        new(((IReadOnlyList<SavedQuestion>)list.Reference!)[index]);
}
