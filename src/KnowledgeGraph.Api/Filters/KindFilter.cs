using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Filters;

/// <summary>The filter of the entities of a kind: its input type, and how a value of it becomes a test.</summary>
/// <seealso href="https://chillicream.com/docs/hotchocolate/fetching-data/filtering"/>
internal sealed class KindFilter(string name, string kind, IReadOnlyList<FilterField> fields)
{
    public const string And = "and";
    public const string Or = "or";

    private readonly Dictionary<string, FilterField> _fields = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);

    public string Name { get; } = name;

    public InputObjectType CreateType() => new(Name)
    {
        Description = $"Which `{kind}` to take: what fulfils every condition.",
        Fields =
        [
            new(And, $"[{Name}!]") { Description = "All of these as well." },
            new(Or, $"[{Name}!]") { Description = "One of these at least as well." },
            .. fields.Select(field => new InputField(field.Name, field.Type) { Description = field.Description }),
        ],
    };

    /// <summary>Makes a test of a value of the input type. Linear in its size.</summary>
    public RowTest Compile(InputObject where, FactGraph graph, FilterBudget budget)
    {
        var tests = new List<RowTest>();
        foreach (var name in where.Names)
        {
            // Without a value there is no condition; past the bound nothing more is worked on.
            if (where[name] is not { } condition || budget.IsExceeded)
                continue;
            tests.Add(name switch
            {
                And => RowTests.All(CompileAll(condition, graph, budget)),
                Or => RowTests.Any(CompileAll(condition, graph, budget)),
                _ => _fields[name].Compile((InputObject)condition, graph, budget),
            });
        }

        return RowTests.All(tests);
    }

    private RowTest[] CompileAll(object conditions, FactGraph graph, FilterBudget budget)
    {
        var inner = (object?[])conditions;
        budget.Spend(inner.Length);
        return Array.ConvertAll(inner, condition => Compile((InputObject)condition!, graph, budget));
    }
}
