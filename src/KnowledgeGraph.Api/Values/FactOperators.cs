using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Values;

/// <summary>Whether the value of a statement or qualifier passes a condition; null where there is none.</summary>
internal delegate bool FactTest(FactValue? value);

/// <summary>Conditions on literals, by what they are.</summary>
internal static class FactOperators
{
    /// <summary>Makes a test of conditions of the type that <see cref="FilterTypeNames.Of"/> names for this sort of value.</summary>
    public static FactTest Compile(ValueKind kind, object conditions, FilterScope scope)
    {
        switch (kind)
        {
            case ValueKind.LanguageText:
                return LanguageText((InputObject)conditions, scope);
            case ValueKind.Integer:
                var integer = ValueOperators.Compile<long>(conditions, scope);
                return value => integer(value is { Kind: ValueKind.Integer } number ? number.AsInteger() : null);
            case ValueKind.Decimal:
                var number = ValueOperators.Compile<decimal>(conditions, scope);
                return value => number(value is { Kind: ValueKind.Decimal } given ? given.AsDecimal() : null);
            case ValueKind.Boolean:
                var boolean = ValueOperators.Compile<bool>(conditions, scope);
                return value => boolean(value is { Kind: ValueKind.Boolean } given ? given.AsBoolean() : null);
            case ValueKind.Date:
                var date = FuzzyDateOperators.Compile(conditions, scope);
                return value => date(DateReading.Of(value));
            case ValueKind.Quantity:
                var quantity = QuantityOperators.Compile(conditions, scope);
                return value => quantity(value is { Kind: ValueKind.Quantity } given ? given.AsQuantity() : null);
            case ValueKind.Enumeration:
                var choice = ValueOperators.Compile(conditions, static operand => ((EnumerationValue)operand).Index, scope);
                return value => choice(value is { Kind: ValueKind.Enumeration } given ? given.AsEnumerationValue().Index : null);
            default:
                var text = TextOperators.Compile(conditions, scope);
                return value => text(value is { } given && given.Kind == kind ? given.AsUtf8() : default);
        }
    }

    private static FactTest LanguageText(InputObject conditions, FilterScope scope)
    {
        var text = conditions.Get<InputObject>("text") is { } words ? TextOperators.Compile(words, scope) : static _ => true;
        var language = conditions.Get<InputObject>("language") is { } tag ? TextOperators.Compile(tag, scope) : static _ => true;
        return value => value is { Kind: ValueKind.LanguageText } given
            ? text(given.AsUtf8()) && language(given.LanguageUtf8())
            : text(default) && language(default);
    }
}
