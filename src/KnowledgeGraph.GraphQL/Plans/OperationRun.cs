using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>
/// One execution of a plan: the response so far, the current path in it, and the errors. Runs are pooled, so that a request allocates
/// nothing per field or item.
/// </summary>
// Why: docs/decisions.md#a-request-rents-its-memory
internal sealed class OperationRun : IDisposable
{
    /// <summary>Room for one error, however small the limit on responses.</summary>
    private const int MinEnvelopeSize = 4 * 1024;

    private const string InternalErrorMessage = "Unexpected error while resolving the field.";

    /// <summary>A response with more hints than this would not be read.</summary>
    private const int MaxHints = 10;

    private readonly List<FieldError> _errors = [];
    private readonly Schema _schema;
    private readonly EngineOptions _options;
    private List<FieldHint>? _hints;
    private PathSegment[] _path = new PathSegment[16];
    private int _depth;
    private object?[] _bound = [];

    public OperationRun(Schema schema, EngineOptions options)
    {
        (_schema, _options) = (schema, options);
        Writer = new ResponseWriter(options.MaxResponseSize);
        Envelope = new ResponseWriter(Math.Max(options.MaxResponseSize, MinEnvelopeSize));
        Context = new ResolveContext(this);
    }

    public ResponseWriter Writer { get; }

    /// <summary>Where a response with errors is assembled.</summary>
    public ResponseWriter Envelope { get; }

    /// <summary>The writer that finally holds the whole response.</summary>
    public ResponseWriter Response { get; set; } = null!;

    public ResolveContext Context { get; }

    public Deadline Deadline { get; } = new();

    /// <summary>The effect of the error of a field on the data around it.</summary>
    public ErrorBehaviour OnError { get; set; }

    /// <summary>Storage for the values bound from arguments that depend on variables.</summary>
    public BoundSlots Slots { get; } = new();

    public IReadOnlyList<FieldError> Errors => _errors;

    /// <summary>Whether there is room for another hint.</summary>
    public bool TakesHints => Hints.Count < MaxHints;

    public IReadOnlyList<FieldHint> Hints => _hints ?? (IReadOnlyList<FieldHint>)[];

    /// <summary>The first exception thrown by a resolver.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Writes the value of <c>data</c>.</summary>
    /// <param name="root">The object that resolvers see as the root.</param>
    /// <param name="source">The parent of the root fields.</param>
    /// <param name="bound">The values that resolvers bound, by slot.</param>
    /// <exception cref="ExecutionAbortedException">A limit has been exceeded.</exception>
    /// <exception cref="OperationCanceledException">The time limit has passed, or the client has disconnected.</exception>
    public void Execute(SelectionPlan selection, object? root, object? source, object?[] bound, CancellationToken cancellationToken)
    {
        (_bound, Context.Root, Context.CancellationToken) = (bound, root, cancellationToken);
        var start = Writer.Position;
        if (!selection.Execute(new ObjectHandle(source), this))
        {
            Writer.Rewind(start);
            Writer.WriteNull();
        }
    }

    public void Reset()
    {
        _errors.Clear();
        _hints = null;
        Fault = null;
        OnError = ErrorBehaviour.Propagate;
        _depth = 0;
        _bound = [];
        Slots.Reset();
        Writer.Reset();
        Envelope.Reset();
        Context.Reset();
    }

    public void Dispose()
    {
        Writer.Release();
        Envelope.Release();
        Deadline.Dispose();
    }

    /// <summary>
    /// Makes a field's bound value the current one; false if its arguments were rejected, which is then the failure of the call.
    /// </summary>
    /// <exception cref="OperationCanceledException">
    /// The time limit has passed, or the client has disconnected. It is checked at each field: one is little work, thousands are not.
    /// </exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Enter(FieldPlan field)
    {
        Context.CancellationToken.ThrowIfCancellationRequested();
        var bound = _bound[field.Slot];
        Context.Bound = bound;
        return bound is not BindFailure failure || Refuse(failure);
    }

    /// <summary>Adds a hint at the current path.</summary>
    public void Hint(string message)
    {
        if (TakesHints)
        {
            (_hints ??= []).Add(new FieldHint(message, _path[.._depth]));
        }
    }

    public void Push(string key) => Push(new PathSegment(key, 0));

    public void PushIndex() => Push(new PathSegment(null, 0));

    public void SetIndex(int index) => _path[_depth - 1] = new PathSegment(null, index);

    public void Pop() => _depth--;

    /// <summary>Whether an exception thrown by a resolver is an error of its field; any other ends execution.</summary>
    public bool IsFieldError(Exception exception) => FieldExceptions.IsFieldError(exception, Context.CancellationToken);

    /// <summary>Makes an exception thrown by a resolver the failure of its call. Its text does not reach the client.</summary>
    public void Fail(Exception exception)
    {
        Fault ??= exception;
        Context.Fail(InternalErrorMessage, GraphQLErrorCodes.InternalError);
    }

    /// <summary>
    /// Ends a value that is null or whose resolver failed: writes null in its place, or reports that it must not be null.
    /// </summary>
    /// <returns>Whether what is around the value stays.</returns>
    public bool CompleteNull(FieldPlan field, bool isNonNull, int start)
    {
        if (Context.FailureMessage is { } message)
        {
            Report(field, message, Context.FailureCode!);
            Context.ClearFailure();
        }
        else if (isNonNull)
        {
            Report(field, $"Cannot return null for non-nullable field {field.Definition.Coordinate}.", GraphQLErrorCodes.BadFieldValue);
        }
        else
        {
            return WriteNull(start);
        }

        return PropagateNull(isNonNull, start);
    }

    /// <summary>
    /// Ends a value that has to become null because of an error inside it that has already been reported. An error that halts the request
    /// goes up to its root whatever the types say, so that nothing more runs.
    /// </summary>
    /// <returns>Whether what is around the value stays.</returns>
    public bool PropagateNull(bool isNonNull, int start) => OnError switch
    {
        ErrorBehaviour.Halt => false,
        ErrorBehaviour.Propagate when isNonNull => false,
        _ => WriteNull(start),
    };

    /// <summary>The object type of a value; null if it is not known.</summary>
    public ObjectType? ResolveType(AbstractType type, in ObjectHandle source)
    {
        try
        {
            return type.TypeResolver is { } resolver
                ? resolver.Resolve(in source, Context)
                : _schema.FindType(TypeNameOf(source.Reference) ?? "") as ObjectType;
        }
        catch (Exception exception) when (IsFieldError(exception))
        {
            Fail(exception);
            return null;
        }
    }

    /// <summary>Reports that the object type of a value is not known, or is not a possible type of the abstract type.</summary>
    public void FailUnresolvedType(AbstractType type, ObjectType? resolved, FieldPlan field)
    {
        var message = Context.FailureMessage ?? (resolved is null
            ? $"Abstract type \"{type}\" must resolve to an Object type at runtime for field \"{field.Definition.Coordinate}\"."
            : $"Runtime Object type \"{resolved}\" is not a possible type for \"{type}\".");
        Report(field, message, Context.FailureCode ?? GraphQLErrorCodes.BadFieldValue);
        Context.ClearFailure();
    }

    private static string? TypeNameOf(object? value) => value switch
    {
        ITypedObject typed => typed.TypeName,
        IReadOnlyDictionary<string, object?> members => members.GetValueOrDefault("__typename") as string,
        _ => null,
    };

    private bool WriteNull(int start)
    {
        Writer.Rewind(start);
        Writer.WriteNull();
        return true;
    }

    private bool Refuse(BindFailure failure)
    {
        Fault ??= failure.Fault;
        Context.Fail(failure);
        return false;
    }

    private void Push(PathSegment segment)
    {
        if (_depth == _path.Length)
        {
            Array.Resize(ref _path, _depth * 2);
        }

        _path[_depth++] = segment;
    }

    private void Report(FieldPlan field, string message, string code)
    {
        if (_errors.Count == _options.MaxFieldErrors)
        {
            throw new ExecutionAbortedException($"More than {_options.MaxFieldErrors} fields have errors.");
        }

        _errors.Add(new FieldError(message, code, field, _path[.._depth], Context.FailureOffset));
    }
}
