using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Filters;

/// <summary>The conditions on the rows of a type: the input type, and the compilation of its values to tests.</summary>
/// <param name="describesFields">Whether the fields have descriptions of their own.</param>
/// <seealso href="https://chillicream.com/docs/hotchocolate/fetching-data/filtering"/>
internal sealed class ObjectFilter(string name, string description, IReadOnlyList<FilterField> fields, bool describesFields = true)
{
    public const string And = "and";
    public const string Or = "or";

    /// <summary>Passes everything.</summary>
    public static RowTest Everything { get; } = static (int _, int _, ref FilterWork _) => true;

    private readonly Dictionary<string, FilterField> _fields = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);

    public string Name { get; } = name;

    public InputObjectType CreateType() => new(Name)
    {
        Description = description,
        Fields =
        [
            new(And, $"[{Name}!]") { Description = describesFields ? "All of these must hold too." : null },
            new(Or, $"[{Name}!]") { Description = describesFields ? "At least one of these must hold too." : null },
            .. fields.Select(field => new InputField(field.Name, field.Type)
            {
                Description = field.Description,
                DeprecationReason = field.DeprecationReason,
                Synonyms = field.Synonyms,
                SuggestInside = field.SuggestInside,
                SuggestedFor = field.SuggestedFor,
            }),
        ],
    };

    /// <summary>Compiles a value of the input type to a test. Linear in its size. The parser limits the nesting depth.</summary>
    public RowTest Compile(InputObject where, FilterScope scope) => CompileCondition(where, scope).Test;

    /// <inheritdoc cref="Compile"/>
    public RowCondition CompileCondition(InputObject where, FilterScope scope)
    {
        var conditions = new List<RowCondition>();
        foreach (var name in where.Names)
        {
            // A missing value is not a condition; after an error nothing more is compiled.
            if (where[name] is not { } condition || scope.HasFailed)
            {
                continue;
            }

            conditions.Add(name switch
            {
                And => RowCondition.All(CompileAll(condition, scope)),
                Or => RowCondition.Any(CompileAll(condition, scope)),
                _ => _fields[name].Condition(condition, scope),
            });
        }

        return RowCondition.All(conditions);
    }

    /// <summary>Compiles conditions on objects related to the rows of <paramref name="scope"/>.</summary>
    /// <param name="hasStatement">Whether the related rows have a statement behind them.</param>
    public RowTest CompileInside(object where, FilterScope scope, bool hasStatement) =>
        CompileConditionInside(where, scope, hasStatement).Test;

    /// <inheritdoc cref="CompileInside"/>
    public RowCondition CompileConditionInside(object where, FilterScope scope, bool hasStatement) =>
        scope.Inside(hasStatement) is { } inside ? CompileCondition((InputObject)where, inside) : RowCondition.Everything;

    private RowCondition[] CompileAll(object conditions, FilterScope scope)
    {
        var inner = (object?[])conditions;
        scope.Spend(inner.Length);
        return scope.HasFailed ? [] : Array.ConvertAll(inner, condition => CompileCondition((InputObject)condition!, scope));
    }
}
