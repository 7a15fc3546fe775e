namespace KnowledgeGraph.Generators.Reporting;

/// <summary>The result of a step, or the bug of ours that prevented it.</summary>
/// <param name="Value">Null where there is nothing to make, or after a failure.</param>
/// <param name="Failure">Null when all went well.</param>
public sealed record Outcome<T>(T? Value, string? Failure)
    where T : class
{
    /// <summary>The value, for a step that is guarded itself and passes the failure on.</summary>
    /// <exception cref="StepFailedException">There is a failure.</exception>
    public T? GetValueOrThrow() => Failure is null ? Value : throw new StepFailedException(Failure);
}
