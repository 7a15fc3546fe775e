using System.Globalization;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Definitions;

/// <summary>An argument of a field, or a field of an input object: declared once, and read through the same handle.</summary>
internal abstract class Argument(string name, string type, string description, string? defaultValue)
{
    public string Name { get; } = name;

    protected string Type { get; } = type;

    protected string? DefaultValue { get; } = defaultValue;

    /// <summary>A new definition: each belongs to one set of arguments.</summary>
    public ArgumentDefinition Define() => new(Name, Type) { Description = description, DefaultValue = DefaultValue };

    /// <summary>The same as a field of an input object.</summary>
    public InputField DefineInput() => new(Name, Type) { Description = description, DefaultValue = DefaultValue };

    /// <summary>An id, which must be given.</summary>
    public static Argument<string> Id(string name, string description) => Required<string>(name, "ID!", description);

    /// <summary>A value that must be given.</summary>
    public static Argument<T> Required<T>(string name, string type, string description) =>
        new(name, type, description, null, static (values, name) => (T)values[name]!);

    /// <summary>A list that must be given, of items that are not null.</summary>
    public static Argument<T[]> RequiredList<T>(string name, string type, string description) =>
        new(name, type, description, null, static (values, name) => values.GetList<T>(name)!);

    /// <summary>A text, an input object and the like; null where it is not given.</summary>
    public static Argument<T?> Optional<T>(string name, string type, string description)
        where T : class => new(name, type, description, null, static (values, name) => values.Get<T>(name));

    /// <summary>A number, a day and the like; null where it is not given.</summary>
    public static Argument<T?> OptionalValue<T>(string name, string type, string description)
        where T : struct => new(name, type, description, null, static (values, name) => values.GetValue<T>(name));

    /// <summary>A list; null where it is not given.</summary>
    public static Argument<T[]?> List<T>(string name, string type, string description) =>
        new(name, type, description, null, static (values, name) => values.GetList<T>(name));

    /// <summary>A flag with a default, which null stands for too.</summary>
    public static Argument<bool> Flag(string name, string description, bool defaultValue) =>
        WithDefault(name, "Boolean", description, defaultValue, defaultValue ? "true" : "false");

    /// <summary>A value with a default, which null stands for too.</summary>
    /// <param name="literal">The default as the schema writes it.</param>
    public static Argument<T> WithDefault<T>(string name, string type, string description, T defaultValue, string literal)
        where T : struct => new(name, type, description, literal, (values, name) => values.GetValue<T>(name) ?? defaultValue);

    /// <summary>A number as the schema writes it.</summary>
    protected static string? Literal(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

/// <inheritdoc cref="Argument"/>
/// <param name="read">Reads the value of this name.</param>
internal sealed class Argument<T>(string name, string type, string description, string? defaultValue, Func<InputValues, string, T> read)
    : Argument(name, type, description, defaultValue)
{
    public T Read(InputValues values) => read(values, Name);

    /// <summary>The same argument, described in the terms of another field.</summary>
    public Argument<T> As(string description) => new(Name, Type, description, DefaultValue, read);
}
