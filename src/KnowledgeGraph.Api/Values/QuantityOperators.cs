using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Values;

/// <summary>Whether a quantity passes a condition; null where there is none.</summary>
internal delegate bool QuantityTest(in Quantity? quantity);

/// <summary>The conditions of <c>QuantityFilter</c>, one for each part of a quantity.</summary>
internal static class QuantityOperators
{
    public static QuantityTest Compile(object conditions, FilterScope scope)
    {
        var given = (InputObject)conditions;
        var tests = new List<QuantityTest>();
        foreach (var name in given.Names)
        {
            if (given[name] is InputObject operators)
            {
                tests.Add(Part(name, operators, scope));
            }
        }

        QuantityTest[] every = [.. tests];
        return (in quantity) =>
        {
            foreach (var test in every)
            {
                if (!test(quantity))
                {
                    return false;
                }
            }

            return true;
        };
    }

    private static QuantityTest Part(string name, InputObject operators, FilterScope scope)
    {
        switch (name)
        {
            case "amount":
                var amount = ValueOperators.Compile<decimal>(operators, scope);
                return (in quantity) => amount(quantity?.Amount);
            case "upTo":
                var upTo = ValueOperators.Compile<decimal>(operators, scope);
                return (in quantity) => upTo(quantity?.UpperAmount);
            case "comparator":
                var comparator = ValueOperators.Compile(operators, static operand => (int)(QuantityComparator)operand, scope);
                return (in quantity) => comparator((int?)quantity?.Comparator);
            case "per":
                var period = ValueOperators.Compile(operators, static operand => (int)(QuantityPeriod)operand, scope);
                return (in quantity) => period(quantity is { Period: not QuantityPeriod.None } rate ? (int)rate.Period : null);
            default:
                // Units are few: each is judged once.
                var test = TextOperators.Compile(operators, scope);
                var units = Array.ConvertAll([.. scope.Graph.Ontology.Units], unit => test(Utf8(name == "unit" ? unit.Name : unit.Dimension)));
                var absent = test(default);
                return (in quantity) => quantity is { } measured ? units[measured.Unit.Index] : absent;
        }
    }

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
