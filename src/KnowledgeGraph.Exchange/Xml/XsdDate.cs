using System.Globalization;

namespace KnowledgeGraph.Exchange.Xml;

/// <summary>Days as XML Schema writes them.</summary>
/// <seealso href="https://www.w3.org/TR/xmlschema11-2/#date"/>
internal static class XsdDate
{
    /// <summary>The day as <c>xs:date</c>; null for an open end. A year has four digits, and more only where it needs them.</summary>
    public static string? Of(int day)
    {
        if (Day.ToText(day) is not { } text || text[0] is not ('+' or '-'))
        {
            return Day.ToText(day);
        }

        var sign = text[0] == '-' ? "-" : "";
        var rest = text.LastIndexOf('-', text.LastIndexOf('-') - 1);
        var year = long.Parse(text.AsSpan(1, rest - 1), NumberStyles.None, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{(year == 0 ? "" : sign)}{year:D4}{text[rest..]}");
    }
}
