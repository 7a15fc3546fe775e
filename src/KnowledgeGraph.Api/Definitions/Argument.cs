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

    protected string Description { get; } = description;

    /// <summary>Other names under which clients look for it, for suggestions.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>A new definition: each belongs to one set of arguments.</summary>
    public ArgumentDefinition Define() => new(Name, Type) { Description = Description, DefaultValue = DefaultValue, Synonyms = Synonyms };

    /// <summary>The same without a description, for fields whose arguments are described elsewhere.</summary>
    public ArgumentDefinition DefineBare() => new(Name, Type) { DefaultValue = DefaultValue, Synonyms = Synonyms };

    /// <summary>The same as a field of an input object.</summary>
    public InputField DefineInput() => new(Name, Type) { Description = Description, DefaultValue = DefaultValue, Synonyms = Synonyms };

    /// <summary>An id, which must be given.</summary>
    public static Argument<string> Id(string name, string description) => Required<string>(name, "ID!", description);

    /// <summary>A value that must be given.</summary>
    public static Argument<T> Required<T>(string name, string type, string description) =>
        new(name, type, description, null, static (values, name) => (T)values[name]!);

    /// <summary>A list that must be given, of items that are not null.</summary>
    public static Argument<T[]> RequiredList<T>(string name, string type, string description) =>
        new(name, type, description, null, static (values, name) => values.GetList<T>(name)!);

    /// <summary>A value of a reference type; null if absent.</summary>
    public static Argument<T?> Optional<T>(string name, string type, string description)
        where T : class => new(name, type, description, null, static (values, name) => values.Get<T>(name));

    /// <summary>A value of a value type; null if absent.</summary>
    public static Argument<T?> OptionalValue<T>(string name, string type, string description)
        where T : struct => new(name, type, description, null, static (values, name) => values.GetValue<T>(name));

    /// <summary>A list; null if absent.</summary>
    public static Argument<T[]?> List<T>(string name, string type, string description) =>
        new(name, type, description, null, static (values, name) => values.GetList<T>(name));

    /// <summary>A flag with a default, which also applies to null.</summary>
    public static Argument<bool> Flag(string name, string description, bool defaultValue) =>
        WithDefault(name, "Boolean", description, defaultValue, defaultValue ? "true" : "false");

    /// <summary>A value with a default, which also applies to null.</summary>
    /// <param name="literal">The default in GraphQL syntax.</param>
    public static Argument<T> WithDefault<T>(string name, string type, string description, T defaultValue, string literal)
        where T : struct => new(name, type, description, literal, (values, name) => values.GetValue<T>(name) ?? defaultValue);

    /// <summary>A number in GraphQL syntax.</summary>
    protected static string? Literal(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

/// <inheritdoc cref="Argument"/>
/// <param name="read">Reads the value of this name.</param>
internal sealed class Argument<T>(string name, string type, string description, string? defaultValue, Func<InputValues, string, T> read)
    : Argument(name, type, description, defaultValue)
{
    public T Read(InputValues values) => read(values, Name);

    /// <summary>The same argument with another description.</summary>
    public Argument<T> As(string description) => new(Name, Type, description, DefaultValue, read) { Synonyms = Synonyms };

    /// <summary>The same argument, with other names under which clients look for it.</summary>
    public Argument<T> AlsoKnownAs(params string[] synonyms) => new(Name, Type, Description, DefaultValue, read) { Synonyms = synonyms };
}
