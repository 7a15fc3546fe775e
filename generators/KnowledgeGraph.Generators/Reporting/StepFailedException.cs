namespace KnowledgeGraph.Generators.Reporting;

/// <summary>Carries the failure of one step through the next to the guard around it.</summary>
public sealed class StepFailedException : Exception
{
    public StepFailedException()
    {
    }

    public StepFailedException(string message)
        : base(message)
    {
    }

    public StepFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
