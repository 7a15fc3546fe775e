using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>An enum whose values have numbers, so that a column is written as names without a search.</summary>
internal sealed class EnumTable
{
    private readonly EnumValueDefinition[] _values;

    /// <param name="values">By number, from 0.</param>
    public EnumTable(string name, string description, IEnumerable<EnumValueDefinition> values)
    {
        _values = [.. values];

        // An enum has one value at least; an ontology may declare nothing.
        Type = new EnumType(name)
        {
            Description = description,
            Values = _values.Length > 0
                ? _values
                : [new EnumValueDefinition("NONE") { Description = "A placeholder: the ontology declares no values." }],
        };
    }

    public EnumType Type { get; }

    /// <summary>An enum that shows one of the runtime, by the same numbers.</summary>
    /// <param name="descriptions">Of the values, in their order.</param>
    public static EnumTable Of<T>(string name, string description, params string[] descriptions)
        where T : struct, Enum =>
        new(name, description, Enum.GetValues<T>().Zip(descriptions, Value));

    /// <summary>A value that shows one of the runtime.</summary>
    public static EnumValueDefinition Value<T>(T value, string description)
        where T : struct, Enum => new(ConstantCase.From(value.ToString()), value) { Description = description };

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
