using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Orders;

/// <summary>Keys that the rows of a type may be ordered by: the input type, and how values of it become an order.</summary>
/// <seealso href="https://chillicream.com/docs/hotchocolate/fetching-data/sorting"/>
internal sealed class ObjectOrder(TypeFamily rows, IReadOnlyList<OrderField> fields)
{
    private const int MaxKeys = 8;

    private readonly Dictionary<string, OrderField> _fields = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);

    public string Name { get; } = rows.Order;

    public InputObjectType CreateType() => new(Name)
    {
        Description = $"A key to order `{rows.Type}` by. Each object of the list has one key, the most significant first. Missing "
            + "values come last in both directions.",
        Fields = [.. fields.Select(field => new InputField(field.Name, field.Type) { Description = field.Description })],
    };

    /// <summary>
    /// Makes an order of a list of keys; null when there are none, or when they make no sense and the scope has been told so.
    /// </summary>
    public RowOrder? Compile(object?[] keys, FilterScope scope)
    {
        if (keys.Length > MaxKeys)
        {
            scope.Fail($"order has {keys.Length} keys: at most {MaxKeys} are allowed.", ApiErrorCodes.TooManyItems);
            return null;
        }

        var orders = keys.Select(key => CompileKey((InputObject)key!, scope)).OfType<RowOrder>().ToArray();
        return orders.Length == 0 ? null : new OrderInTurn(orders);
    }

    /// <summary>Makes an order of the one key of an object; null as above.</summary>
    public RowOrder? CompileKey(InputObject key, FilterScope scope)
    {
        var given = key.Names.Where(each => key[each] is not null).ToArray();
        if (given.Length > 1)
        {
            scope.Fail(
                $"order has {given[0]} and {given[1]} in one object, which leaves their precedence open: write [{{ {given[0]}: … "
                    + $"}}, {{ {given[1]}: … }}].",
                ApiErrorCodes.OrderAmbiguous);
            return null;
        }

        return given.Length == 0 ? null : _fields[given[0]].Compile(key[given[0]]!, scope);
    }
}
