using System.Globalization;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>One text for one value: what identity and comparison are computed over.</summary>
internal static class CanonicalValue
{
    public static string Format(FactValue value) => value switch
    {
        EntityValue entity => "entity " + entity.Id,
        TextValue text => "text " + text.Text,
        LanguageTextValue text => $"text@{text.Language} {text.Text}",
        IntegerValue integer => "integer " + integer.Value.ToString(CultureInfo.InvariantCulture),
        DecimalValue number => "decimal " + number.Value.ToString(CultureInfo.InvariantCulture),
        BooleanValue boolean => boolean.Value ? "boolean true" : "boolean false",
        DateValue date => "date " + date.Time.Edtf,
        UrlValue url => "url " + url.Url,
        EnumerationMember member => $"enumeration {member.Enumeration} {member.Name}",
        QuantityValue quantity => Format(quantity),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>What messages show of a formatted value.</summary>
    public static string WithoutType(string formatted) => formatted.Substring(formatted.IndexOf(' ') + 1);

    private static string Format(QuantityValue quantity)
    {
        var amount = quantity.Amount.ToString(CultureInfo.InvariantCulture);
        var upper = quantity.UpperAmount?.ToString(CultureInfo.InvariantCulture);
        var range = upper is null ? amount : $"{amount}..{upper}";
        var comparator = quantity.Comparator == QuantityComparator.Exactly
            ? ""
            : FormatWords.Comparators.Words[(int)quantity.Comparator] + " ";
        var period = quantity.Period == QuantityPeriod.None ? "" : " per " + FormatWords.Periods.Words[(int)quantity.Period - 1];
        return $"quantity {comparator}{range} {quantity.Unit}{period}";
    }
}
