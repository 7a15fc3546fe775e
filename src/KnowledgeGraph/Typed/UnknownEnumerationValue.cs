namespace KnowledgeGraph.Typed;

/// <summary>The error of emitted code that reads a graph with a value that its enumeration did not have when the code was emitted.</summary>
public static class UnknownEnumerationValue
{
    public static InvalidOperationException Of(FactValue value) =>
        new($"'{value}' is not one of the values that this code was compiled with.");
}
