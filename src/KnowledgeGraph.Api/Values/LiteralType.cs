using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>Whether the value of a statement or qualifier satisfies a condition; null for a missing value.</summary>
internal delegate bool FactTest(FactValue? value);

/// <summary>Writes the value of a property that is a scalar or an enum.</summary>
internal delegate void ValueWriter(FactValue value, ResponseWriter writer);

/// <summary>A type of properties and qualifiers, with everything that the schema has for its values.</summary>
/// <param name="kind">The type in the runtime.</param>
/// <param name="description">The description of its value in the enum <c>ValueType</c>.</param>
internal abstract class LiteralType(ValueKind kind, string description)
{
    public ValueKind Kind { get; } = kind;

    public string Description { get; } = description;

    /// <summary>The implementation of <c>Value</c> for its values.</summary>
    public abstract string ValueType { get; }

    /// <summary>The field of <c>ValueFilter</c> for its values; null if another type covers them.</summary>
    public virtual ValueCondition? Condition => null;

    /// <summary>The types that it adds to the schema.</summary>
    public abstract IEnumerable<NamedType> Types(SchemaContext schema);

    /// <summary>The type of a property.</summary>
    /// <param name="enumeration">The enumeration of its values; null for other types.</param>
    public abstract string TypeOf(Enumeration? enumeration, SchemaNames names);

    /// <summary>The conditions on a property.</summary>
    /// <inheritdoc cref="TypeOf" path="/param"/>
    public abstract string FilterOf(Enumeration? enumeration, SchemaNames names);

    /// <summary>Compiles conditions of the type <see cref="FilterOf"/> to a test.</summary>
    public abstract FactTest Compile(object conditions, FilterScope scope);

    /// <summary>Creates an order of rows by their values.</summary>
    /// <param name="read">Reads the value of a row; null if missing.</param>
    public abstract RowOrder Order(Func<int, FactValue?> read, bool isDescending);

    /// <summary>The writer of values of a property; null for values that are objects.</summary>
    /// <inheritdoc cref="TypeOf" path="/param"/>
    public virtual ValueWriter? Writer(Enumeration? enumeration, SchemaEnums enums) => null;

    /// <summary>Writes a value as a human-readable text.</summary>
    public abstract void WriteText(FactValue value, ResponseWriter writer);
}

/// <summary>A field of <c>ValueFilter</c>.</summary>
internal sealed record ValueCondition(string Name, string Filter, string Description, Func<object, FilterScope, FactTest> Compile);
