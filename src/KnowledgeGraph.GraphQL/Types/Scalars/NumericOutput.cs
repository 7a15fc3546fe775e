using System.Globalization;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>The types that the numeric scalars accept from general resolvers beside their own.</summary>
internal static class NumericOutput
{
    public static bool TryConvert(object value, out double number)
    {
        switch (value)
        {
            case double real:
                number = real;
                break;
            case float or decimal or long or int or short or byte or uint or ulong or ushort or sbyte:
                number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                break;
            case string { Length: > 0 } text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed):
                number = parsed;
                break;
            default:
                number = double.NaN;
                break;
        }

        return double.IsFinite(number);
    }

    /// <summary>The value in a message. Only plain values are shown: the text of an object is not for clients.</summary>
    public static string Show(object value) => value switch
    {
        string text => StringLiteral.Print(text),
        bool boolean => boolean ? "true" : "false",
        double or float or decimal or long or int or short or byte or uint or ulong or ushort or sbyte =>
            Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        _ => "an object",
    };
}
