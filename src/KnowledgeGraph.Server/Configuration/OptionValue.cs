using System.Globalization;
using KnowledgeGraph.AspNetCore;

namespace KnowledgeGraph.Server.Configuration;

/// <summary>The value of an option, from the text that was configured.</summary>
internal static class OptionValue
{
    /// <summary>Whether an option of a type can be switched off by leaving its value empty.</summary>
    public static bool IsNullable(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    /// <summary>Converts a text; null where it is empty, unless it is meant as a text.</summary>
    /// <exception cref="InvalidOptionException">It does not convert.</exception>
    public static object? Parse(Type type, string name, string? text)
    {
        if (type == typeof(string))
        {
            return text;
        }

        return string.IsNullOrEmpty(text)
            ? null
            : Parse(Nullable.GetUnderlyingType(type) ?? type, text, out var expected)
                ?? throw new InvalidOptionException($"{name} is '{text}', which is not valid. It must be {expected}.");
    }

    private static object? Parse(Type type, string text, out string expected)
    {
        if (type == typeof(bool))
        {
            expected = "true or false";
            return bool.TryParse(text, out var flag) ? flag : null;
        }

        if (type == typeof(int))
        {
            expected = $"a whole number up to {int.MaxValue}";
            return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        if (type == typeof(long))
        {
            expected = $"a whole number up to {long.MaxValue}";
            return long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        if (type == typeof(TimeSpan))
        {
            expected = "a time, such as 00:00:30 for half a minute";
            return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;
        }

        expected = "an address, as http://127.0.0.1:4318";
        return type == typeof(Uri)
            ? Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null
            : throw new NotSupportedException($"There are no options of the type {type}.");
    }
}
