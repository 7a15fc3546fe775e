using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Filters;

/// <summary>Reads the value that a condition is about; null where there is none.</summary>
internal delegate T? ValueReader<T>(FactGraph graph, int entity)
    where T : struct;

/// <summary>
/// The operators of filters of numbers, of true and false, and of enums. What has no value is equal to null alone, and neither less nor
/// greater than anything.
/// </summary>
internal static class ValueConditions
{
    /// <param name="convert">Turns an operand as the schema coerces it into a value to compare with.</param>
    public static RowTest Compile<T>(InputObject operators, ValueReader<T> read, Func<object, T> convert, FilterBudget budget)
        where T : struct, IComparable<T>
    {
        var tests = new List<RowTest>();
        foreach (var name in operators.Names)
        {
            switch (operators[name])
            {
                case object?[] operands:
                    budget.Spend(operands.Length);
                    tests.Add(Several(isIn: name == "in", Array.ConvertAll(operands, operand => convert(operand!)), read));
                    break;
                case { } operand:
                    budget.Spend(1);
                    tests.Add(Single(name, convert(operand), read));
                    break;
                case null when name is "eq" or "neq":
                    var isAbsent = name == "eq";
                    tests.Add((graph, entity) => read(graph, entity) is null == isAbsent);
                    break;
            }
        }

        return RowTests.All(tests);
    }

    private static RowTest Single<T>(string name, T operand, ValueReader<T> read)
        where T : struct, IComparable<T>
    {
        return name switch
        {
            "eq" => Test(static order => order == 0, absent: false),
            "neq" => Test(static order => order != 0, absent: true),
            "gt" => Test(static order => order > 0, absent: false),
            "gte" => Test(static order => order >= 0, absent: false),
            "lt" => Test(static order => order < 0, absent: false),
            _ => Test(static order => order <= 0, absent: false),
        };

        RowTest Test(Func<int, bool> passes, bool absent) =>
            (graph, entity) => read(graph, entity) is { } value ? passes(value.CompareTo(operand)) : absent;
    }

    private static RowTest Several<T>(bool isIn, T[] operands, ValueReader<T> read)
        where T : struct, IComparable<T> =>
        (graph, entity) => (read(graph, entity) is { } value && Array.IndexOf(operands, value) >= 0) == isIn;
}
