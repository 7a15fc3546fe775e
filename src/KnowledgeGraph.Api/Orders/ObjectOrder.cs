using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Orders;

/// <summary>The keys by which the rows of a type can be ordered: the input type, and the compilation of its values to an order.</summary>
/// <param name="description">The description of the input type; null for the usual one.</param>
/// <seealso href="https://chillicream.com/docs/hotchocolate/fetching-data/sorting"/>
internal sealed class ObjectOrder(TypeFamily rows, IReadOnlyList<OrderField> fields, string? description = null)
{
    private const int MaxKeys = 8;

    private readonly Dictionary<string, OrderField> _fields = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);

    public string Name { get; } = rows.Order;

    public InputObjectType CreateType() => new(Name)
    {
        Description = description ?? $"A key to order `{rows.Type}` by. Each object of the list has one key, the most significant first. "
            + "Missing values come last in both directions.",
        Fields = [.. fields.Select(field => new InputField(field.Name, field.Type)
        {
            Description = field.Description,
            DeprecationReason = field.DeprecationReason,
            SuggestedFor = field.Name == EntityFieldNames.Id ? static _ => false : null,
        })],
        IsOrderKey = true,
    };

    /// <summary>Compiles a list of keys to an order; null if there are none or after reporting an error.</summary>
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

    /// <summary>Compiles the key of one object; null as above.</summary>
    public RowOrder? CompileKey(InputObject key, FilterScope scope)
    {
        var given = key.WrittenNames.Where(each => key[each] is not null).ToArray();
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
