using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Generators.Reporting;

/// <summary>
/// The border between our code and the C# compiler. An exception that crossed it would be CS8785, a warning that names no file and
/// lets the build go on without the facts; here it becomes an error that asks for a report.
/// </summary>
public static class Guard
{
    /// <summary>Makes a step that yields its failure instead of throwing it. Cancellation passes.</summary>
    public static Func<TInput, CancellationToken, Outcome<TOutput>> Step<TInput, TOutput>(Func<TInput, CancellationToken, TOutput?> step)
        where TOutput : class => (input, token) =>
    {
        TOutput? value = null;
        var failure = Run(() => value = step(input, token));
        return new Outcome<TOutput>(failure is null ? value : null, failure);
    };

    /// <summary>Makes an output that reports the failure of the step before it, or its own.</summary>
    public static Action<SourceProductionContext, Outcome<T>> Output<T>(Action<SourceProductionContext, T> output)
        where T : class => (context, outcome) =>
    {
        var failure = Run(() =>
        {
            if (outcome.GetValueOrThrow() is { } value)
            {
                output(context, value);
            }
        });
        if (failure is not null)
        {
            context.ReportDiagnostic(DiagnosticReporter.Internal(failure));
        }
    };

    private static string? Run(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (StepFailedException failed)
        {
            return failed.Message;
        }
#pragma warning disable CA1031 // Whatever it is: this is the border.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return $"{exception.GetType().Name}: {exception.Message}{FirstFrame(exception)}";
        }
    }

    private static string FirstFrame(Exception exception) =>
        exception.StackTrace is { } trace && trace.Split('\n')[0].Trim() is { Length: > 0 } frame ? $" ({frame})" : "";
}
