using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>Whether a quantity passes a condition; null where there is none.</summary>
internal delegate bool QuantityTest(in Quantity? quantity);

/// <summary>The conditions of <c>QuantityFilter</c>, one for each part of a quantity.</summary>
internal static class QuantityOperators
{
    public const string Filter = "QuantityFilter";
    public const string ComparatorType = "QuantityComparator";
    public const string PeriodType = "QuantityPeriod";

    public const string Amount = "amount";
    public const string UpTo = "upTo";
    public const string Unit = "unit";
    public const string Per = "per";
    public const string Comparator = "comparator";

    private const string Dimension = "dimension";

    public static InputObjectType CreateType() => OperatorTypes.Create(
        Filter,
        "Conditions on a quantity. Amounts are compared as written, without conversion: specify the unit if there may be several.",
        [
            Define.Input(Amount, OperatorTypes.DecimalFilter, "The amount."),
            Define.Input(UpTo, OperatorTypes.DecimalFilter, "The upper end of a range."),
            Define.Input(Unit, OperatorTypes.StringFilter, "The name of the unit in the ontology."),
            Define.Input(Dimension, OperatorTypes.StringFilter, "The dimension of the unit."),
            Define.Input(Per, TypeNames.FilterOf(PeriodType), "The period of a rate; missing for a total."),
            Define.Input(Comparator, TypeNames.FilterOf(ComparatorType), "The relation of the true value to the amount."),
        ]);

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
            case Amount:
                var amount = ValueOperators.Compile<decimal>(operators, scope);
                return (in quantity) => amount(quantity?.Amount);
            case UpTo:
                var upTo = ValueOperators.Compile<decimal>(operators, scope);
                return (in quantity) => upTo(quantity?.UpperAmount);
            case Comparator:
                var comparator = ValueOperators.Compile(operators, static operand => (int)(QuantityComparator)operand, scope);
                return (in quantity) => comparator((int?)quantity?.Comparator);
            case Per:
                var period = ValueOperators.Compile(operators, static operand => (int)(QuantityPeriod)operand, scope);
                return (in quantity) => period(quantity is { Period: not QuantityPeriod.None } rate ? (int)rate.Period : null);
            default:
                // Units are few: each is judged once.
                var test = TextOperators.Compile(operators, scope);
                var units = Array.ConvertAll(
                    [.. scope.Graph.Ontology.Units], unit => test(Utf8(name == Unit ? unit.Name : unit.Dimension)));
                var absent = test(default);
                return (in quantity) => quantity is { } measured ? units[measured.Unit.Index] : absent;
        }
    }

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
