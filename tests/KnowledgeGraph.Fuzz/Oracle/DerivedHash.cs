using System.Collections;
using System.Globalization;
using System.Text;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>The hashes of <c>resolvers.mjs</c>, step for step.</summary>
internal static class DerivedHash
{
    public const uint Root = 0x811c9dc5;

    public static uint Mix(uint hash, uint value)
    {
        var mixed = hash ^ value;
        mixed = (mixed ^ (mixed >> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >> 16);
    }

    public static uint Of(string text)
    {
        var hash = Root;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 16777619;
        }

        return hash;
    }

    public static uint Of(InputValues values) => Of(Canonical(new StringBuilder(), values).ToString());

    private static StringBuilder Canonical(StringBuilder text, object? value) => value switch
    {
        null => text.Append('z'),
        bool boolean => text.Append(boolean ? 't' : 'f'),
        int number => Number(text, number),
        double number => Number(text, number),
        string characters => text.Append(CultureInfo.InvariantCulture, $"s{characters.Length}:{characters}"),
        InputValues input => Members(text, input.Names, name => input[name]),
        IReadOnlyDictionary<string, object?> members => Members(text, members.Keys, name => members[name]),
        IEnumerable items => Items(text, items),
        _ => throw new ArgumentException($"{value.GetType()} is not an input value.", nameof(value)),
    };

    // Zero has a sign that says nothing.
    private static StringBuilder Number(StringBuilder text, double value) =>
        text.Append(CultureInfo.InvariantCulture, $"n{BitConverter.DoubleToUInt64Bits(value == 0 ? 0 : value):x};");

    private static StringBuilder Members(StringBuilder text, IEnumerable<string> names, Func<string, object?> member)
    {
        text.Append('{');
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            Canonical(Canonical(text, name), member(name));
        }

        return text.Append('}');
    }

    private static StringBuilder Items(StringBuilder text, IEnumerable items)
    {
        text.Append('[');
        foreach (var item in items)
        {
            Canonical(text, item);
        }

        return text.Append(']');
    }
}
