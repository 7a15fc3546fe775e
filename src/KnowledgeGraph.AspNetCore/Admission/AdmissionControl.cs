using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>
/// Lets operations run a few at a time, so that those that take long leave room for all others. Each begins as a quick one; if that is not
/// enough, it goes on among the longer ones where there is room, or is abandoned and run anew when it is its turn. Nobody blocks a thread
/// while waiting.
/// </summary>
// Why: docs/decisions.md#operations-take-turns
internal sealed class AdmissionControl
{
    /// <summary>Shorter times are not charged unless somebody waits: finding the client would cost as much.</summary>
    private static readonly TimeSpan MinCharged = TimeSpan.FromMilliseconds(1);

    private static readonly TimeSpan RetryLong = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly GateLadder _gates;
    private readonly ClientUsages _clients = new();
    private readonly TicketPool _tickets;
    private readonly WaitingRoom _waiting;
    private readonly AdmissionOptions _options;
    private readonly ProcessingBudget? _budget;
    private readonly TimeProvider _time;
    private readonly long _origin;

    /// <param name="options">How many run and wait.</param>
    /// <param name="budget">The processing time of each client; null for any.</param>
    public AdmissionControl(AdmissionOptions options, ProcessingBudget? budget, TimeProvider time)
    {
        (_options, _budget, _time, _origin) = (options, budget, time, time.GetTimestamp());
        (_gates, _tickets, _waiting) = (new GateLadder(options), new TicketPool(this), new WaitingRoom(options));
    }

    /// <summary>Lets every operation run at once.</summary>
    public static AdmissionControl Off { get; } = new(new AdmissionOptions { Enabled = false }, budget: null, TimeProvider.System);

    /// <summary>How many operations run at once.</summary>
    public int MaxRunning => _gates.MaxRunning;

    /// <summary>How many operations wait now.</summary>
    public int Waiting => _waiting.Count;

    /// <summary>Whether nothing runs or waits.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_lock)
            {
                return _waiting.IsEmpty && _gates.IsIdle;
            }
        }
    }

    private TimeSpan Now => _time.GetElapsedTime(_origin);

    /// <summary>Runs an operation when it is its turn.</summary>
    /// <param name="bytes">What the request holds in memory while it waits.</param>
    /// <param name="isBounded">Whether it may be refused because others wait; otherwise their number is bounded elsewhere.</param>
    /// <exception cref="OperationCanceledException">The client has gone while the operation was waiting.</exception>
    public ValueTask<Admitted> RunAsync<TOperation>(
        ClientIdentity client, TOperation operation, int bytes, bool isBounded, CancellationToken cancellationToken)
        where TOperation : IOperation
    {
        if (!_options.Enabled)
        {
            return new(new Admitted(operation.Run(slice: null)));
        }

        if (_budget?.WaitOf(in client) is { } wait)
        {
            return new(Admitted.Refused(RequestError.TooMuchTime, wait));
        }

        var ticket = _tickets.Rent(client);
        if (!_gates[0].TryEnter())
        {
            return RunInTurnAsync(ticket, operation, postponed: null, bytes, isBounded, cancellationToken);
        }

        GraphQLResult? result;
        try
        {
            result = Run(ticket, operation);
        }
        catch
        {
            Return(ticket);
            throw;
        }

        if (result is { Outcome: GraphQLOutcome.Postponed })
        {
            return RunInTurnAsync(ticket, operation, result, bytes, isBounded, cancellationToken);
        }

        Return(ticket);
        return new(new Admitted(result));
    }

    /// <summary>The time that an operation has behind a gate.</summary>
    public TimeSpan SliceOf(int level) => _gates[level].Slice;

    /// <summary>Lets an operation go on behind the next gate, where nobody else waits for it.</summary>
    public bool TryProlong(OperationTicket ticket)
    {
        lock (_lock)
        {
            var usage = UsageOf(ticket);
            if (!_gates[ticket.Level + 1].TryEnter(usage))
            {
                return false;
            }

            _gates[ticket.Level].Leave(usage);
            ticket.Level++;
            return true;
        }
    }

    private async ValueTask<Admitted> RunInTurnAsync<TOperation>(
        OperationTicket ticket,
        TOperation operation,
        GraphQLResult? postponed,
        int bytes,
        bool isBounded,
        CancellationToken cancellationToken)
        where TOperation : IOperation
    {
        try
        {
            var patience = isBounded ? new Patience(Now + _options.MaxWait) : Patience.Endless;
            while (true)
            {
                if (await PassAsync(ticket, postponed, bytes, patience, cancellationToken) is { } refused)
                {
                    return refused;
                }

                var result = Run(ticket, operation);
                if (result is not { Outcome: GraphQLOutcome.Postponed })
                {
                    return new Admitted(result);
                }

                postponed = result;
            }
        }
        finally
        {
            Return(ticket);
        }
    }

    /// <summary>Waits for what the operation needs, and then for its turn.</summary>
    /// <returns>Why it is refused; null where it has a permit.</returns>
    private async ValueTask<Admitted?> PassAsync(
        OperationTicket ticket, GraphQLResult? postponed, int bytes, Patience patience, CancellationToken cancellationToken)
    {
        if (postponed is not null)
        {
            // What it has written goes back to the pool before it waits.
            var (computation, expected) = (postponed.AwaitedComputation, postponed.ExpectedTime);
            postponed.Dispose();
            var isTriedAgain = computation is not null || (expected == TimeSpan.Zero && ticket.TryAgain());
            ticket.Level = isTriedAgain ? 0 : _gates.LevelFor(expected, above: ticket.Level);
            if (computation is not null && !await AwaitAsync(ticket, computation, bytes, patience, cancellationToken))
            {
                return Admitted.Refused(RequestError.StillBeingComputed, RetryLong);
            }
        }

        if (!await EnterAsync(ticket, bytes, patience, cancellationToken))
        {
            return Admitted.Refused(RequestError.Overloaded, ticket.Level == 0 ? TimeSpan.FromSeconds(1) : RetryLong);
        }

        if (_budget?.WaitOf(ticket.Client) is not { } wait)
        {
            return null;
        }

        Leave(ticket);
        return Admitted.Refused(RequestError.TooMuchTime, wait);
    }

    /// <summary>Waits for a computation; false if there is no room or no time for that. Its failure is thrown.</summary>
    private async ValueTask<bool> AwaitAsync(
        OperationTicket ticket, Task computation, int bytes, Patience patience, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (!_waiting.TryEnter(UsageOf(ticket), bytes, patience.IsBounded))
            {
                return false;
            }
        }

        try
        {
            await computation.WaitAsync(patience.LeftAt(Now), _time, cancellationToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
            if (computation.IsFaulted)
            {
                // Run anew, the operation would have it tried again, and wait once more.
                await computation;
            }

            return computation.IsCompleted;
        }
        finally
        {
            Discount(ticket.Usage!, bytes);
        }
    }

    /// <summary>Waits for a permit; false if there is no room or no time for that.</summary>
    private async ValueTask<bool> EnterAsync(OperationTicket ticket, int bytes, Patience patience, CancellationToken cancellationToken)
    {
        var gate = _gates[ticket.Level];
        Waiter? waiter;
        lock (_lock)
        {
            var usage = UsageOf(ticket);
            if (gate.TryEnter(usage))
            {
                return true;
            }

            if (!_waiting.TryEnter(usage, bytes, patience.IsBounded))
            {
                return false;
            }

            waiter = gate.Queue(usage, Now, patience.IsBounded);
        }

        try
        {
            if (waiter is null)
            {
                return false;
            }

            await waiter.Granted.WaitAsync(patience.LeftAt(Now), _time, cancellationToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        finally
        {
            Discount(ticket.Usage!, bytes);
        }

        if (!IsGranted(gate, waiter))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }

        if (cancellationToken.IsCancellationRequested)
        {
            Leave(ticket);
            cancellationToken.ThrowIfCancellationRequested();
        }

        return true;
    }

    /// <summary>Whether a waiter has its permit; it gets none after this.</summary>
    private bool IsGranted(AdmissionGate gate, Waiter waiter)
    {
        lock (_lock)
        {
            if (!waiter.IsGranted)
            {
                gate.Withdraw(waiter);
            }

            return waiter.IsGranted;
        }
    }

    private GraphQLResult? Run<TOperation>(OperationTicket ticket, TOperation operation)
        where TOperation : IOperation
    {
        var start = _time.GetTimestamp();
        try
        {
            return operation.Run(ticket);
        }
        finally
        {
            var time = _time.GetElapsedTime(start);
            ticket.Spend(time);
            _budget?.Charge(ticket.Client, time);
            if (time >= MinCharged || ticket.Usage is not null)
            {
                lock (_lock)
                {
                    UsageOf(ticket).Charge(time, Now);
                }
            }

            Leave(ticket);
        }
    }

    private void Leave(OperationTicket ticket)
    {
        var gate = _gates[ticket.Level];
        if (ticket.Level == 0 && !gate.Leave())
        {
            return;
        }

        lock (_lock)
        {
            if (ticket.Level == 0)
            {
                gate.Grant();
            }
            else
            {
                gate.Leave(ticket.Usage!);
            }
        }
    }

    /// <summary>The record of the client. Under the lock.</summary>
    private ClientUsage UsageOf(OperationTicket ticket)
    {
        if (ticket.Usage is null)
        {
            ticket.Usage = _clients.Of(ticket.Client.Name, Now);
            ticket.Usage.Holders++;
        }

        return ticket.Usage;
    }

    private void Discount(ClientUsage client, int bytes)
    {
        lock (_lock)
        {
            _waiting.Leave(client, bytes);
        }
    }

    private void Return(OperationTicket ticket)
    {
        if (ticket.Usage is { } usage)
        {
            lock (_lock)
            {
                usage.Holders--;
                _clients.Release(usage, Now);
            }
        }

        _tickets.Return(ticket);
    }
}
