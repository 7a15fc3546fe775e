using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Generators.Model;

/// <summary>
/// The runtime's types that emitted code names: always in full, so that nothing in the project, nor the name of a kind, can stand
/// in between.
/// </summary>
public static class RuntimeNames
{
    /// <summary>The namespace of the runtime.</summary>
    public const string Runtime = "global::KnowledgeGraph";

    /// <summary>The namespace of the types that emitted ones are built on.</summary>
    public const string Typed = Runtime + ".Typed";

    /// <summary>The C# type of a literal other than an enumeration, and its reader.</summary>
    /// <exception cref="ArgumentException">An entity or an enumeration: their types are emitted.</exception>
    public static TypeReference Literal(ValueKind kind) => FactValueTypes.CSharpTypeOf(kind) is { } type
        ? new TypeReference(type.Name, $"static value => value.{type.Accessor}()")
        : throw new ArgumentException($"The type of {kind} is emitted.", nameof(kind));

    /// <summary>Whether the C# type of a literal is a class.</summary>
    public static bool IsReferenceType(ValueKind kind) => FactValueTypes.CSharpTypeOf(kind) is { IsClass: true };
}
