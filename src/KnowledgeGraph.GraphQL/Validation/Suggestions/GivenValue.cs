using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Suggestions;

/// <summary>A value as a client gave it, in a document or in the JSON of a variable, for suggestions.</summary>
internal abstract class GivenValue
{
    /// <summary>Parts of a value by which a type is chosen for it.</summary>
    protected const int MaxParts = 20;

    /// <summary>The text of a string or the name of an enum value, or that of the first item; otherwise null.</summary>
    public abstract string? Text { get; }

    /// <summary>Whether it is <c>false</c>.</summary>
    public abstract bool IsFalse { get; }

    /// <summary>The first of its fields; none if it is not an object.</summary>
    public abstract IEnumerable<(string Name, GivenValue Value)> Members { get; }

    /// <summary>The value as it is written for a type, with the names of its enumeration's values; null if the type does not accept it.</summary>
    public abstract string? Form(GraphQLType type);

    /// <summary>The name of a field, as it is written where the value is.</summary>
    public abstract string Named(string name);

    /// <summary>The name of an enum value, as it is written where the value is.</summary>
    public abstract string NamedValue(string name);

    /// <summary>A value inside objects.</summary>
    /// <param name="place">The names of the fields, from the outside in.</param>
    public string Show(ReadOnlySpan<string> place, string form)
    {
        for (var i = place.Length - 1; i >= 0; i--)
        {
            form = $"{{ {Named(place[i])}: {form} }}";
        }

        return form;
    }

    /// <summary>The name of an enumeration's value that a name stands for; null if there is none.</summary>
    protected static string? ValueOf(EnumType type, string name) =>
        NearNames.WithSameLetters(name, type.Values.Select(static value => value.Name)) ?? NearForms.Synonym(name, type);
}
