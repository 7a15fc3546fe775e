using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>Whether the value of a statement or qualifier passes a condition; null where there is none.</summary>
internal delegate bool FactTest(FactValue? value);

/// <summary>Writes the value of a property that is a scalar or an enum.</summary>
internal delegate void ValueWriter(FactValue value, ResponseWriter writer);

/// <summary>A type that properties and qualifiers may have: all that the schema has for its values.</summary>
/// <param name="kind">The type in the runtime.</param>
/// <param name="description">Of its value in the enum <c>ValueType</c>.</param>
internal abstract class LiteralType(ValueKind kind, string description)
{
    public ValueKind Kind { get; } = kind;

    public string Description { get; } = description;

    /// <summary>The implementation of <c>Value</c> that its values have at the object end of a statement.</summary>
    public abstract string ValueType { get; }

    /// <summary>The field of <c>ValueFilter</c> for its values; null where that of another type covers them.</summary>
    public virtual ValueCondition? Condition => null;

    /// <summary>The types that it adds to the schema.</summary>
    public abstract IEnumerable<NamedType> Types(SchemaContext schema);

    /// <summary>The type of a property.</summary>
    /// <param name="enumeration">The enumeration of its values; null for other types.</param>
    public abstract string TypeOf(Enumeration? enumeration, SchemaNames names);

    /// <summary>The conditions on a property.</summary>
    /// <inheritdoc cref="TypeOf" path="/param"/>
    public abstract string FilterOf(Enumeration? enumeration, SchemaNames names);

    /// <summary>Makes a test of conditions of the type that <see cref="FilterOf"/> names.</summary>
    public abstract FactTest Compile(object conditions, FilterScope scope);

    /// <summary>Makes an order by values of rows.</summary>
    /// <param name="read">The value of a row; null where there is none.</param>
    public abstract RowOrder Order(Func<int, FactValue?> read, bool isDescending);

    /// <summary>Writes values of a property; null for values with parts, which are objects.</summary>
    /// <inheritdoc cref="TypeOf" path="/param"/>
    public virtual ValueWriter? Writer(Enumeration? enumeration, SchemaEnums enums) => null;

    /// <summary>Writes a value as a text for people.</summary>
    public abstract void WriteText(FactValue value, ResponseWriter writer);
}

/// <summary>A field of <c>ValueFilter</c>.</summary>
internal sealed record ValueCondition(string Name, string Filter, string Description, Func<object, FilterScope, FactTest> Compile);
