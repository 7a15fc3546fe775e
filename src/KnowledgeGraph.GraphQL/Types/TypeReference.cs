using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// A reference to a type by name, resolved when the schema is built: <c>Station</c>, <c>[Station!]!</c>. A string converts to it.
/// </summary>
public sealed class TypeReference
{
    private TypeReference(string name, TypeReference? item, bool isNonNull)
    {
        Name = name;
        Item = item;
        IsNonNull = isNonNull;
    }

    /// <summary>The name inside all lists.</summary>
    public string Name { get; }

    /// <summary>The type of the items if this is a list; otherwise null.</summary>
    public TypeReference? Item { get; }

    public bool IsNonNull { get; }

    /// <summary>This reference as a list.</summary>
    public TypeReference List => new(Name, this, isNonNull: false);

    /// <summary>The non-null form of this reference.</summary>
    public TypeReference NonNull => IsNonNull ? this : new(Name, Item, isNonNull: true);

    /// <summary>A reference to a type by its name alone.</summary>
    public static TypeReference To(string name) => new(name, item: null, isNonNull: false);

    /// <summary>Parses a reference as the language writes it.</summary>
    /// <exception cref="FormatException">Brackets do not match, or an exclamation mark is misplaced.</exception>
    public static TypeReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > 0 && text.AsSpan().IndexOfAny("[]!") < 0)
        {
            return To(text);
        }

        var name = text.Trim('[', ']', '!');
        var reference = To(name);
        var start = text.Length - text.AsSpan().TrimStart('[').Length;
        var open = start;
        for (var at = start + name.Length; at < text.Length; at++)
        {
            if (text[at] == '!' && !reference.IsNonNull)
            {
                reference = reference.NonNull;
            }
            else if (text[at] == ']' && open-- > 0)
            {
                reference = reference.List;
            }
            else
            {
                open = -1;
                break;
            }
        }

        return open == 0 && name.Length > 0 ? reference : throw new FormatException($"\"{text}\" is not a type reference.");
    }

    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Parse is the named alternate.")]
    public static implicit operator TypeReference(string text) => Parse(text);

    public override string ToString() => $"{(Item is null ? Name : $"[{Item}]")}{(IsNonNull ? "!" : "")}";
}
