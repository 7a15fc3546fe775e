using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Api.Receipts;

/// <summary>
/// JSON as the JSON Canonicalization Scheme writes it: no white space, members by the UTF-16 code units of their names, the shortest texts
/// and numbers. Any library for the scheme gives the same bytes from an answer that was parsed and kept as an object. An integer that a
/// double does not hold exactly is written as it is.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8785"/>
public static class CanonicalJson
{
    private const long MaxExactInteger = 1L << 53;

    /// <summary>The most digits before a number is written with an exponent.</summary>
    private const int MaxDigits = 21;

    /// <summary>The SHA-256 of the canonical form in UTF-8, in hexadecimal. O(n log n) in the members of the value.</summary>
    public static string Digest(JsonElement value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(value))));

    /// <summary>The canonical form. The recursion is as deep as the value, which its parser bounds.</summary>
    public static string Write(JsonElement value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    private static void Write(JsonElement value, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value, text);
                break;
            case JsonValueKind.Array:
                var separator = "[";
                foreach (var item in value.EnumerateArray())
                {
                    text.Append(separator);
                    Write(item, text);
                    separator = ",";
                }

                text.Append(separator == "[" ? "[]" : "]");
                break;
            case JsonValueKind.String:
                WriteText(value.GetString()!, text);
                break;
            case JsonValueKind.Number:
                text.Append(value.TryGetInt64(out var integer) ? integer.ToString(CultureInfo.InvariantCulture) : NumberOf(value));
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void WriteObject(JsonElement value, StringBuilder text)
    {
        var separator = "{";
        foreach (var member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            text.Append(separator);
            WriteText(member.Name, text);
            text.Append(':');
            Write(member.Value, text);
            separator = ",";
        }

        text.Append(separator == "{" ? "{}" : "}");
    }

    private static void WriteText(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }

    private static string NumberOf(JsonElement value)
    {
        var number = value.GetDouble();
        var written = value.GetRawText();
        var isLargeInteger = Math.Abs(number) > MaxExactInteger && !written.AsSpan().ContainsAny('.', 'e', 'E');

        // A foreign answer may have a number beyond all doubles, for which the scheme has no form.
        return isLargeInteger || !double.IsFinite(number) ? written : TextOf(number);
    }

    /// <summary>A number as ECMAScript writes it, from the shortest digits that stand for it.</summary>
    /// <seealso href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring"/>
    private static string TextOf(double number)
    {
        if (number == 0)
        {
            return "0";
        }

        var shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var integerLength = shortest[0].Split('.')[0].Length;
        var significant = shortest[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var leadingZeros = shortest[0].Count(char.IsAsciiDigit) - significant.Length;
        var digits = significant.TrimEnd('0');
        var sign = number < 0 ? "-" : "";

        // The place of the decimal point, counted from the first digit.
        var point = integerLength - leadingZeros + (shortest.Length > 1 ? int.Parse(shortest[1], CultureInfo.InvariantCulture) : 0);
        if (point > digits.Length && point <= MaxDigits)
        {
            return sign + digits.PadRight(point, '0');
        }

        if (point is > 0 and <= MaxDigits)
        {
            return point == digits.Length ? sign + digits : $"{sign}{digits[..point]}.{digits[point..]}";
        }

        if (point is > -6 and <= 0)
        {
            return $"{sign}0.{new string('0', -point)}{digits}";
        }

        var exponent = point - 1;
        return $"{sign}{digits[0]}{(digits.Length > 1 ? "." + digits[1..] : "")}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}";
    }
}
