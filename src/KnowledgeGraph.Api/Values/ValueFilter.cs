using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>
/// <c>ValueFilter</c>: conditions on the value of a statement of whatever predicate. A value of another sort has no value there.
/// </summary>
internal static class ValueFilter
{
    public static readonly string Name = TypeNames.FilterOf(TypeNames.Value);

    private static readonly Dictionary<string, ValueCondition> Conditions =
        LiteralTypes.All.Select(type => type.Condition).OfType<ValueCondition>().ToDictionary(
            condition => condition.Name, StringComparer.Ordinal);

    public static InputObjectType CreateType() => new(Name)
    {
        Description = "Conditions on a value, by its type. A value of another type counts as missing.",
        Fields = [.. Conditions.Values.Select(
            condition => new InputField(condition.Name, condition.Filter) { Description = condition.Description })],
    };

    public static FactTest Compile(object conditions, FilterScope scope)
    {
        var given = (InputObject)conditions;
        var tests = new List<FactTest>();
        foreach (var name in given.Names)
        {
            if (given[name] is { } inner)
            {
                tests.Add(Conditions[name].Compile(inner, scope));
            }
        }

        FactTest[] every = [.. tests];
        return value =>
        {
            foreach (var test in every)
            {
                if (!test(value))
                {
                    return false;
                }
            }

            return true;
        };
    }
}
