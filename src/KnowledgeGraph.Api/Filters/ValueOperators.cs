using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Filters;

/// <summary>Whether a value passes a condition; null where there is none.</summary>
internal delegate bool ValueTest<T>(T? value)
    where T : struct;

/// <summary>
/// The operators of filters of numbers, of days, of true and false, and of enums. What has no value is equal to null alone, and neither
/// less nor greater than anything.
/// </summary>
internal static class ValueOperators
{
    /// <summary>Makes a test of operators whose operands are of the type that the schema coerces them to.</summary>
    public static ValueTest<T> Compile<T>(object operators, FilterScope scope)
        where T : struct, IComparable<T> => Compile(operators, static operand => (T)operand, scope);

    /// <param name="convert">Turns an operand as the schema coerces it into a value to compare with.</param>
    public static ValueTest<T> Compile<T>(object operators, Func<object, T> convert, FilterScope scope)
        where T : struct, IComparable<T>
    {
        var given = (InputObject)operators;
        var tests = new List<ValueTest<T>>();
        foreach (var name in given.Names)
        {
            switch (given[name])
            {
                case object?[] operands:
                    scope.Spend(operands.Length);
                    tests.Add(Several(isIn: name == Operators.In, Array.ConvertAll(operands, operand => convert(operand!))));
                    break;
                case { } operand:
                    scope.Spend(1);
                    tests.Add(Single(name, convert(operand)));
                    break;
                case null when name is Operators.Equal or Operators.NotEqual:
                    var isAbsent = name == Operators.Equal;
                    tests.Add(value => value is null == isAbsent);
                    break;
            }
        }

        return All(tests);
    }

    private static ValueTest<T> All<T>(List<ValueTest<T>> tests)
        where T : struct
    {
        if (tests.Count == 1)
        {
            return tests[0];
        }

        ValueTest<T>[] every = [.. tests];
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

    private static ValueTest<T> Single<T>(string name, T operand)
        where T : struct, IComparable<T>
    {
        return name switch
        {
            Operators.Equal => Test(static order => order == 0, absent: false),
            Operators.NotEqual => Test(static order => order != 0, absent: true),
            Operators.Greater => Test(static order => order > 0, absent: false),
            Operators.GreaterOrEqual => Test(static order => order >= 0, absent: false),
            Operators.Less => Test(static order => order < 0, absent: false),
            _ => Test(static order => order <= 0, absent: false),
        };

        ValueTest<T> Test(Func<int, bool> passes, bool absent) => value => value is { } given ? passes(given.CompareTo(operand)) : absent;
    }

    private static ValueTest<T> Several<T>(bool isIn, T[] operands)
        where T : struct, IComparable<T> =>
        value => (value is { } given && Array.IndexOf(operands, given) >= 0) == isIn;
}
