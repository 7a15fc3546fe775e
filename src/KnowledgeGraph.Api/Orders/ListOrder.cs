using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Orders;

/// <summary>
/// The keys by which rows can be ordered if what they have is a list: the number of elements, the least and the greatest.
/// </summary>
internal static class ListOrder
{
    /// <summary>The keys of a list of objects.</summary>
    public const string OfObjects = "ListOrder";

    /// <summary>The keys of a list of values.</summary>
    public const string OfValues = "ValueListOrder";

    private const string Count = "count";
    private const string Least = "least";
    private const string Greatest = "greatest";

    public static IEnumerable<NamedType> Types() =>
    [
        new InputObjectType(OfObjects) { Description = "A key of a list to order by.", Fields = [CountField()] },
        new InputObjectType(OfValues)
        {
            Description = "A key of a list of values to order by: one of these.",
            Fields =
            [
                CountField(static _ => false),
                new(Least, OrderField.DirectionType)
                {
                    Description = "The least value: for dates the earliest, for quantities that of the usual order.",
                    Synonyms = ["min", "minimum", "earliest", "first", "smallest", "lowest", "start"],
                    SuggestedFor = static direction => direction != OrderCatalog.Descending,
                },
                new(Greatest, OrderField.DirectionType)
                {
                    Description = "The greatest value.",
                    Synonyms = ["max", "maximum", "latest", "last", "largest", "highest", "end"],
                },
            ],
        },
    ];

    /// <summary>By the number of elements.</summary>
    /// <param name="elements">The list of a row.</param>
    public static OrderField OfElements(string name, string? description, Func<FilterScope, Elements> elements) =>
        new(name, OfObjects, description, (key, scope) => Key(name, (InputObject)key, scope) is { } given
            ? ByCount(elements(scope), IsDescending(given.Direction))
            : null);

    /// <summary>By the number of values, the least or the greatest.</summary>
    /// <param name="values">The list of a row.</param>
    /// <param name="order">An order by the least or the greatest value: whether by the greatest, and whether descending.</param>
    public static OrderField Of(
        string name,
        string? description,
        Func<FilterScope, Elements> values,
        Func<FilterScope, bool, bool, RowOrder> order) =>
        new(name, OfValues, description, (key, scope) => Key(name, (InputObject)key, scope) switch
        {
            null => null,
            (Count, var direction) => ByCount(values(scope), IsDescending(direction)),
            (var which, var direction) => order(scope, which == Greatest, IsDescending(direction)),
        });

    /// <param name="suggestedFor">The directions for which it is suggested; null for any.</param>
    private static InputField CountField(Func<string?, bool>? suggestedFor = null) => new(Count, OrderField.DirectionType)
    {
        Description = "The number of elements; an entity to which several relations lead is counted once.",
        Synonyms = ["number", "size", "length", "total"],
        SuggestedFor = suggestedFor,
    };

    private static bool IsDescending(object direction) => (OrderDirection)direction == OrderDirection.Desc;

    private static ValueOrder<int> ByCount(Elements elements, bool isDescending)
    {
        var counts = new RowMemo(row =>
        {
            var work = new FilterWork(int.MaxValue, CancellationToken.None);
            return elements.Count(row, -1, ref work);
        });
        return new ValueOrder<int>((row, _) => counts[row], isDescending);
    }

    // The one key that is given; null if there is none, or after reporting that there are several.
    private static (string Name, object Direction)? Key(string list, InputObject key, FilterScope scope)
    {
        var given = key.WrittenNames.Where(each => key[each] is not null).ToArray();
        if (given.Length > 1)
        {
            scope.Fail(
                $"order has {given[0]} and {given[1]} of {list} in one object, which leaves their precedence open: write "
                    + $"[{{ {list}: {{ {given[0]}: … }} }}, {{ {list}: {{ {given[1]}: … }} }}].",
                ApiErrorCodes.OrderAmbiguous);
        }

        return given.Length == 1 ? (given[0], key[given[0]]!) : null;
    }
}
