namespace KnowledgeGraph.Exchange.Selecting;

/// <summary>A parameter that cannot be used.</summary>
/// <param name="parameter">Its name.</param>
/// <param name="problem">What is wrong and what would be right, to be read after the name.</param>
public sealed class SelectionFaultException(string parameter, string problem) : Exception($"\"{parameter}\" {problem}")
{
    public string Parameter { get; } = parameter;

    public string Problem { get; } = problem;

    /// <summary>Whether it names something that the graph does not have.</summary>
    public bool IsNotFound { get; init; }
}
