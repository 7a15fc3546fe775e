using System.Globalization;
using KnowledgeGraph.Format;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.Mcp.Answers;

/// <summary>Words that say what was cut, and how to get the rest with the arguments that there are.</summary>
/// <param name="argumentOf">The argument that stands for a variable of the operation.</param>
/// <param name="ownsDocument">Whether the caller writes the document, and can change it.</param>
internal sealed class CutAdvice(Func<string, string> argumentOf, bool ownsDocument)
{
    private const int MaxLists = 5;

    /// <summary>For a tool without an operation, whose arguments have their own names.</summary>
    public static readonly CutAdvice Plain = new(name => name, ownsDocument: false);

    /// <summary>Says it of an answer.</summary>
    /// <param name="length">The bytes of the whole answer as it would be sent.</param>
    public string Of(int length, IReadOnlyList<CutList> lists)
    {
        var what = lists.Take(MaxLists).Select(Of);
        var more = lists.Count > MaxLists ? $" {lists.Count - MaxLists} other lists are cut as well." : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The whole answer has {length:N0} bytes. {string.Join(' ', what)}{more} A larger maxBytes shows more at once.");
    }

    private string Of(CutList list)
    {
        var count = list.IsNested
            ? string.Create(CultureInfo.InvariantCulture, $"{list.Path} has at most {list.Kept:N0} each")
            : string.Create(CultureInfo.InvariantCulture, $"{list.Path} has {list.Kept:N0} of {CountPhrase.Of(list.Count, "item")}");
        return $"{count}: {Remedy(list)}.";
    }

    private string Remedy(CutList list)
    {
        if (ownsDocument)
        {
            return list.Shape.IsConnection
                ? "select pageInfo { endCursor } and give the field 'after' with it for the rest"
                : "narrow the arguments of the field, or select less of each item";
        }

        if (list is { HasCursor: true, IsNested: false } && list.Shape.Argument("after") is VariableNode after)
        {
            return $"for the next, pass its pageInfo.endCursor as '{argumentOf(after.Name)}'";
        }

        return list.Shape switch
        {
            { Definition: null } => "use more specific words",
            { IsConnection: true } =>
                "it cannot be continued with this tool, so narrow the arguments, or page through it with the tool query",
            _ => "it has no pages, so narrow the arguments",
        };
    }
}
