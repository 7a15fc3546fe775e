using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Changes;

/// <summary><c>Query.changes</c>: the changes since a set named by the client.</summary>
/// <remarks>Known sets come and go, so the set is looked up when the field is resolved, not when its arguments are bound.</remarks>
internal sealed class ChangesField : ObjectResolver
{
    private const int HashLength = 64;

    private static readonly Argument<string> Since = Argument.Required<string>(
        "since", "String!", "The `contentHash` of the earlier version.");

    public static FieldDefinition Create() => Define.Field(
        "changes",
        ChangeTypes.FactSetChanges,
        new ChangesField(),
        "The changes since an earlier version of the facts that the server still knows.",
        Since);

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var since = Since.Read(arguments);
        if (since.Length == HashLength && since.All(char.IsAsciiHexDigitLower))
        {
            return since;
        }

        context.Fail(
            $"{Since.Name} is not a content hash: use the 64 lower-case hexadecimal digits from factSet {{ contentHash }}.",
            ApiErrorCodes.InvalidContentHash);
        return null;
    }

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var since = (string)context.Bound!;
        if (FactSetRoot.Of(context).History.ChangesSince(since) is { } changes)
        {
            return new ObjectHandle(context.Await(changes));
        }

        context.Fail(
            $"The fact set {since} is unknown or no longer available. Query the current data again.", ApiErrorCodes.UnknownFactSet);
        return ObjectHandle.Null;
    }
}
