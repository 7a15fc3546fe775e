using KnowledgeGraph.AspNetCore.Admission;

namespace KnowledgeGraph.Server.Tests.Admission;

/// <summary>Who is next, without threads and without a clock.</summary>
public sealed class AdmissionGateTests
{
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(50);

    private readonly AdmissionGate _gate = new(new GateRules(Slice, Permits: 1, MaxWaitingPerClient: 100, OneForEachClient: false, Turn: Slice));
    private readonly List<(string Client, Waiter Waiter)> _waiting = [];
    private TimeSpan _now = TimeSpan.FromHours(1);

    [Fact]
    public void Clients_TakeTurns_HoweverManyRequestsOneSends()
    {
        _gate.TryEnter().ShouldBeTrue();
        Queue("flood", "flood", "flood", "flood", "single", "other", "other");

        Order().ShouldBe(["flood", "single", "other", "flood", "other", "flood", "flood"]);
    }

    [Fact]
    public void Client_ThatHasUsedMuch_ComesAfterThoseThatHaveNot_AndIsNotForgotten()
    {
        var heavy = new ClientUsage("heavy");
        heavy.Charge(TimeSpan.FromSeconds(2), _now);
        _gate.TryEnter().ShouldBeTrue();
        Queue(heavy);
        for (var i = 0; i < 3; i++)
        {
            _now += TimeSpan.FromSeconds(0.9);
            Queue($"new {i}");
        }

        // Two seconds of use count as two seconds: those that came later than that come after it.
        Order().ShouldBe(["new 0", "new 1", "heavy", "new 2"]);
    }

    [Fact]
    public void Use_IsForgottenByHalves()
    {
        var client = new ClientUsage("a");
        client.Charge(TimeSpan.FromSeconds(8), _now);

        client.UsedAt(_now + ClientUsage.HalfLife).ShouldBe(TimeSpan.FromSeconds(4));
        client.UsedAt(_now + 3 * ClientUsage.HalfLife).ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Client_WithMoreThanItMay_CannotQueue_UnlessItIsBoundedElsewhere()
    {
        var gate = new AdmissionGate(new GateRules(Slice, Permits: 1, MaxWaitingPerClient: 1, OneForEachClient: true, Turn: Slice));
        var (client, other) = (new ClientUsage("a"), new ClientUsage("b"));
        gate.TryEnter(other).ShouldBeTrue();

        gate.Queue(client, _now, isBounded: true).ShouldNotBeNull();
        gate.Queue(client, _now, isBounded: true).ShouldBeNull();
        gate.Queue(client, _now, isBounded: false).ShouldNotBeNull();
    }

    [Fact]
    public void Client_WithItsOnlyPermit_LetsOthersPass()
    {
        var gate = new AdmissionGate(new GateRules(Slice, Permits: 2, MaxWaitingPerClient: 9, OneForEachClient: true, Turn: Slice));
        var (greedy, other) = (new ClientUsage("greedy"), new ClientUsage("other"));
        gate.TryEnter(greedy).ShouldBeTrue();
        gate.TryEnter(greedy).ShouldBeFalse();
        var waiting = Enumerable.Range(0, 3).Select(_ => gate.Queue(greedy, _now, isBounded: true)!).ToArray();
        var passing = gate.Queue(other, _now, isBounded: true)!;

        passing.IsGranted.ShouldBeTrue();
        waiting.ShouldAllBe(waiter => !waiter.IsGranted);
        gate.Withdraw(waiting[1]);
        gate.Leave(greedy);
        waiting.Select(waiter => waiter.IsGranted).ShouldBe([true, false, false]);
        gate.Leave(other);
        gate.Leave(greedy);
        waiting[2].IsGranted.ShouldBeTrue();
        gate.Leave(greedy);
        gate.IsIdle.ShouldBeTrue();
    }

    [Fact]
    public void Waiters_WithdrawnInAnyOrder_LeaveNothing()
    {
        _gate.TryEnter().ShouldBeTrue();
        Queue("a", "b", "a", "c");
        foreach (var (_, waiter) in _waiting.AsEnumerable().Reverse())
        {
            _gate.Withdraw(waiter);
        }

        _gate.Leave().ShouldBeFalse();
        _gate.IsIdle.ShouldBeTrue();
    }

    private readonly Dictionary<string, ClientUsage> _clients = [];

    private void Queue(params ReadOnlySpan<string> clients)
    {
        foreach (var client in clients)
        {
            Queue(_clients.TryGetValue(client, out var known) ? known : _clients[client] = new ClientUsage(client));
        }
    }

    private void Queue(ClientUsage client) => _waiting.Add((client.Name, _gate.Queue(client, _now += TimeSpan.FromTicks(1), isBounded: true)!));

    private List<string> Order()
    {
        var order = new List<string>();
        while (_waiting.Count > 0)
        {
            _gate.Leave();
            _gate.Grant();
            var next = _waiting.Single(item => item.Waiter.IsGranted);
            _waiting.Remove(next);
            order.Add(next.Client);
        }

        return order;
    }
}
