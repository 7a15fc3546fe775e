using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Filters;

/// <summary>Conditions on the rows of a type: the input type, and how a value of it becomes a test.</summary>
/// <seealso href="https://chillicream.com/docs/hotchocolate/fetching-data/filtering"/>
internal sealed class ObjectFilter(string name, string description, IReadOnlyList<FilterField> fields)
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
            new(And, $"[{Name}!]") { Description = "All of these must hold too." },
            new(Or, $"[{Name}!]") { Description = "At least one of these must hold too." },
            .. fields.Select(field => new InputField(field.Name, field.Type) { Description = field.Description }),
        ],
    };

    /// <summary>Makes a test of a value of the input type. Linear in its size. The parser bounds how deep a value nests.</summary>
    public RowTest Compile(InputObject where, FilterScope scope)
    {
        var tests = new List<RowTest>();
        foreach (var name in where.Names)
        {
            // Without a value there is no condition; after a failure nothing more is worked on.
            if (where[name] is not { } condition || scope.HasFailed)
            {
                continue;
            }

            tests.Add(name switch
            {
                And => RowTests.All(CompileAll(condition, scope)),
                Or => RowTests.Any(CompileAll(condition, scope)),
                _ => _fields[name].Compile(condition, scope),
            });
        }

        return RowTests.All(tests);
    }

    /// <summary>Makes a test of what stands in some relation to the rows of <paramref name="scope"/>.</summary>
    /// <param name="hasStatement">Whether a statement leads there.</param>
    public RowTest CompileInside(object where, FilterScope scope, bool hasStatement) =>
        scope.Inside(hasStatement) is { } inside ? Compile((InputObject)where, inside) : Everything;

    private RowTest[] CompileAll(object conditions, FilterScope scope)
    {
        var inner = (object?[])conditions;
        scope.Spend(inner.Length);
        return scope.HasFailed ? [] : Array.ConvertAll(inner, condition => Compile((InputObject)condition!, scope));
    }
}
