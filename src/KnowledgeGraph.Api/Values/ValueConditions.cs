using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary><c>ValueFilter</c>: conditions on the value of a statement of whatever predicate. A value of another sort has no value there.</summary>
internal static class ValueConditions
{
    private const string Text = "text";

    public static InputObjectType CreateType() => new(GraphFilters.ValueName)
    {
        Description = "Conditions on a value, by what it is: one of another sort counts as none.",
        Fields =
        [
            new(Text, "StringFilter") { Description = "A text, in a language or in none, or an address on the web." },
            new("integer", "LongFilter") { Description = "A whole number." },
            new("decimal", "DecimalFilter") { Description = "A decimal number." },
            new("boolean", "BooleanFilter") { Description = "True or false." },
            new("date", "FuzzyDateFilter") { Description = "A date." },
            new("quantity", "QuantityFilter") { Description = "An amount of something." },
            new("enumeration", "StringFilter") { Description = "A value of an enumeration, as the ontology names it." },
        ],
    };

    public static FactTest Compile(object conditions, FilterScope scope)
    {
        var given = (InputObject)conditions;
        var tests = new List<FactTest>();
        foreach (var name in given.Names)
        {
            if (given[name] is { } inner)
            {
                tests.Add(Of(name, inner, scope));
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

    private static FactTest Of(string name, object conditions, FilterScope scope)
    {
        switch (name)
        {
            case Text:
                var text = TextOperators.Compile(conditions, scope);
                return value => text(value is { Kind: ValueKind.Text or ValueKind.LanguageText or ValueKind.Url } given ? given.AsUtf8() : default);
            case "integer":
                return FactOperators.Compile(ValueKind.Integer, conditions, scope);
            case "decimal":
                return FactOperators.Compile(ValueKind.Decimal, conditions, scope);
            case "boolean":
                return FactOperators.Compile(ValueKind.Boolean, conditions, scope);
            case "date":
                return FactOperators.Compile(ValueKind.Date, conditions, scope);
            case "quantity":
                return FactOperators.Compile(ValueKind.Quantity, conditions, scope);
            default:
                // Values of enumerations are few: each is judged once.
                var test = TextOperators.Compile(conditions, scope);
                bool[] passes = [.. scope.Graph.Ontology.EnumerationValues.Select(each => test(System.Text.Encoding.UTF8.GetBytes(each.Name)))];
                var absent = test(default);
                return value => value is { Kind: ValueKind.Enumeration } given ? passes[given.AsEnumerationValue().Index] : absent;
        }
    }
}
