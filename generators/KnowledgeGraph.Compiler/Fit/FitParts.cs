namespace KnowledgeGraph.Compiler.Fit;

/// <summary>The parts of a statement that are compared with its passages.</summary>
[Flags]
internal enum FitParts
{
    None = 0,
    Subject = 1,
    Object = 2,
    Amount = 4,
    Date = 8,
    Hedge = 16,
    Speaker = 32,
    All = Subject | Object | Amount | Date | Hedge | Speaker,
}
