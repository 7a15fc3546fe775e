using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>An enum with numbered values, so that a column can be written without a search.</summary>
internal sealed class EnumTable
{
    private readonly EnumValueDefinition[] _values;

    /// <param name="values">By number, from 0.</param>
    public EnumTable(string name, string description, IEnumerable<EnumValueDefinition> values)
    {
        _values = [.. values];

        // An enum needs at least one value; an ontology may declare none.
        Type = new EnumType(name)
        {
            Description = description,
            Values = _values.Length > 0
                ? _values
                : [new EnumValueDefinition("NONE") { Description = "A placeholder: the ontology declares no values." }],
        };
    }

    public EnumType Type { get; }

    /// <summary>An enum of the runtime, with the same numbers.</summary>
    /// <param name="descriptions">The descriptions of the values, in order.</param>
    public static EnumTable Of<T>(string name, string description, params string[] descriptions)
        where T : struct, Enum =>
        new(name, description, Enum.GetValues<T>().Zip(descriptions, Value));

    /// <summary>A value of an enum of the runtime.</summary>
    public static EnumValueDefinition Value<T>(T value, string description)
        where T : struct, Enum => new(ConstantCase.From(value.ToString()), value) { Description = description };

    /// <summary>The name of a value.</summary>
    public string NameOf(int number) => _values[number].Name;

    /// <summary>Writes the name of a value; null for a negative number.</summary>
    public void Write(int number, ResponseWriter writer)
    {
        if (number < 0)
        {
            writer.WriteNull();
        }
        else
        {
            writer.WriteRaw(_values[number].Json);
        }
    }
}
