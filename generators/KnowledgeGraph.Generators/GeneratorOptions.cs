using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Generators;

/// <summary>A project's options for the code that is emitted into it.</summary>
/// <param name="Namespace">Of the emitted code; a valid C# name.</param>
/// <param name="AccessorLimit">Kinds with more entities than this get no property per entity.</param>
/// <param name="KindsWithoutAccessors">Names of kinds that get none in any case; ordinal.</param>
public sealed record GeneratorOptions(string Namespace, int AccessorLimit, EquatableArray<string> KindsWithoutAccessors)
{
    /// <summary>
    /// Compile time grows with the number of properties, about 0.2 ms each: 5,000 cost a second, and nobody picks from a longer list.
    /// </summary>
    public const int DefaultAccessorLimit = 5_000;

    /// <summary>The image travels in a file that the program opens, and not in the assembly.</summary>
    public bool IsFileCarried { get; init; }

    /// <summary>The folder or the URL of the pages about diagnostics, with a slash at its end; empty where nobody says.</summary>
    public string Help { get; init; } = "";
}
