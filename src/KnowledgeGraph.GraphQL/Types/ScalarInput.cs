using System.Globalization;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// An input value before a scalar has interpreted it, from a document or from the JSON of the variables.
/// </summary>
public readonly struct ScalarInput
{
    private readonly object? _value;

    private ScalarInput(ScalarInputKind kind, string text, object? value)
    {
        Kind = kind;
        Text = text;
        _value = value;
    }

    public ScalarInputKind Kind { get; }

    /// <summary>
    /// The characters of a string or name, the digits of a number as written, <c>true</c> or <c>false</c>; for a list or object, its
    /// display in messages.
    /// </summary>
    public string Text { get; }

    /// <summary>Whether the value comes from the variables: JSON has one kind of number, and may write 1.0 for 1.</summary>
    public bool IsJson { get; init; }

    public static ScalarInput Int(string digits) => new(ScalarInputKind.Int, digits, null);

    public static ScalarInput Float(string digits) => new(ScalarInputKind.Float, digits, null);

    public static ScalarInput String(string text) => new(ScalarInputKind.String, text, null);

    public static ScalarInput Boolean(bool value) => new(ScalarInputKind.Boolean, value ? "true" : "false", null);

    public static ScalarInput Enum(string name) => new(ScalarInputKind.Enum, name, null);

    /// <param name="shown">The list, as messages show it.</param>
    /// <param name="items">Its items, as <see cref="ToValue"/> returns them.</param>
    public static ScalarInput List(string shown, object?[] items) => new(ScalarInputKind.List, shown, items);

    /// <param name="shown">The object, as messages show it.</param>
    /// <param name="members">Its members, as <see cref="ToValue"/> returns them.</param>
    public static ScalarInput Object(string shown, IReadOnlyDictionary<string, object?> members) =>
        new(ScalarInputKind.Object, shown, members);

    /// <summary>Reads the number as a double; false if this is not a number, or not finite.</summary>
    public bool TryGetDouble(out double value)
    {
        value = 0;
        return Kind is ScalarInputKind.Int or ScalarInputKind.Float
            && double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    /// <summary>
    /// The value, whatever the type of the scalar: <see cref="int"/> where it fits, <see cref="double"/>, <see cref="bool"/>,
    /// <see cref="string"/>, an array, or a dictionary.
    /// </summary>
    public object? ToValue() => Kind switch
    {
        ScalarInputKind.Int when int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        ScalarInputKind.Int or ScalarInputKind.Float => double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture),
        ScalarInputKind.Boolean => Text == "true",
        ScalarInputKind.List or ScalarInputKind.Object => _value,
        _ => Text,
    };

    /// <summary>The value, as messages show it: strings in quotes.</summary>
    public override string ToString() => Kind == ScalarInputKind.String ? StringLiteral.Print(Text) : Text;
}
